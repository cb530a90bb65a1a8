import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    // Words of a machine set up in another language or zone must not get into a report.
    env: { LANG: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' },
    // Half the time: what ships is read once for all files of a worker, and no test changes a module.
    isolate: false,
    maxWorkers: '100%',
    // Property tests on a busy machine; none of them waits for anything.
    testTimeout: 180_000,
  },
});
