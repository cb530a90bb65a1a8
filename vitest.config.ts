import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    // Words of a machine set up in another language or zone must not get into a report.
    env: { LANG: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' },
    // Property tests on a busy machine; none of them waits for anything.
    testTimeout: 180_000,
  },
});
