#!/usr/bin/env node
import process from 'node:process';
import { askAtTerminal } from './ask.js';
import { run } from './run.js';

const CLEAR_LINE = '\r\u001B[K';
let isInLine = false;

/** Removes what was shown of the progress, so that the next line begins at its start. */
function clearProgress(): void {
  if (isInLine) process.stderr.write(CLEAR_LINE);
  isInLine = false;
}

process.exitCode = await run(process.argv.slice(2), process.env, {
  out: (line) => {
    clearProgress();
    console.log(line);
  },
  err: (line) => {
    clearProgress();
    console.error(line);
  },
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask: askAtTerminal }),
  ...(process.stderr.isTTY && {
    progress: (line) => {
      process.stderr.write(CLEAR_LINE + line);
      isInLine = true;
    },
  }),
});
