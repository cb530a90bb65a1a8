// Builds dist/ after an install. Where npm installs from git with --global (as pre-commit does), it hands that flag on
// to the install inside the clone, and nothing is there to build with: then the clone gets its packages first.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const npm = process.env.npm_execpath;

if (process.env.npm_config_global === 'true' && npm !== undefined && !isThere('esbuild')) {
  const env = { ...process.env, npm_config_global: 'false' };
  const { status } = spawnSync(
    process.execPath,
    [npm, 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'],
    {
      env,
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

const { build } = await import('./build.js');
const { failures } = await build();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

/** @param {string} name */
function isThere(name) {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}
