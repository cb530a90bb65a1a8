#!/usr/bin/env node
'use strict';

const { enableCompileCache } = require('node:module');

// Node 22 and later keep compiled code. Asked for in the user's own folder: Node's default lies in the
// shared temporary folder, where somebody else may have put code before us.
if (enableCompileCache !== undefined) {
  const { homedir } = require('node:os');
  const { join } = require('node:path');
  try {
    enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'esg-align'));
  } catch {
    // A user without a home folder goes without.
  }
}

try {
  require('../dist/cli.cjs');
} catch (error) {
  // Node's own exit code for this is 1, which says that the gate broke.
  const [line] = String(error.message).split('\n');
  process.stderr.write(`esg-align: a bug of ours, not of your files: the program does not start: ${line}\n`);
  process.exitCode = 3;
}
