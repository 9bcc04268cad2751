#!/usr/bin/env node
import { run } from './run.js';

process.exitCode = run(process.argv.slice(2), process.env, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
