#!/usr/bin/env node
/** Where the command line meets the process: its streams, its clock, its exit code. */
import { randomInt } from 'node:crypto';
import { diskCache } from '../disk/cache.ts';
import { run } from './program.ts';

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads the output may have read enough (`| head`).
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  out: process.stdout,
  err: process.stderr,
  colours: !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  stories: 'stories',
  cache: diskCache('.cache'),
  freshSeed: () => randomInt(1, 1_000_000_000),
  now: () => performance.now(),
});
