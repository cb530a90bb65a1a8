import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Chromium usually is; `CHROMIUM` names another. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const chromium = [process.env.CHROMIUM ?? '', ...usual].find((path) => path !== '' && existsSync(path));
const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

const missing = [
  ...(chromium === undefined ? ['Chromium (or name it in CHROMIUM)'] : []),
  ...(hasPdfToText ? [] : ['pdftotext']),
].join(' and ');

const notice = `the tests in a browser need ${missing}: apt-get install --no-install-recommends chromium poppler-utils`;

/** Undefined where a developer has none: the tests are left out then, and say so. In CI that is a failure. */
export const browserPath = missing === '' ? chromium : undefined;
if (browserPath === undefined) {
  if (process.env.CI !== undefined && process.env.CI !== '') throw new Error(notice);
  console.warn(`SKIPPED: ${notice}`);
}
