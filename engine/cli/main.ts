#!/usr/bin/env node
/** Where the command line meets the process: its streams, its clock, its exit code. */
import { randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { builtPlayer } from '../disk/built-player.ts';
import { diskCache } from '../disk/cache.ts';
import { CHORES } from './chores.ts';
import { alone } from './crew.ts';
import { HAND, handsOf, lendHand } from './hands.ts';
import { run } from './program.ts';

const [, program = '', ...typed] = process.argv;
const bench = { stories: 'stories', cache: diskCache('.cache'), now: () => performance.now() };

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads the output may have read enough (`| head`).
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stdout) writeSync(2, `What was to be printed could not be written: ${error.code === 'ENOSPC' ? 'there is no room left for it' : error.message}.\n`);
    process.exit(1);
  });
}

if (process.send && typed[0] === HAND) lendHand(CHORES, bench);
else {
  process.exitCode = await run(typed, {
    ...bench,
    input: process.stdin,
    out: process.stdout,
    err: process.stderr,
    colours: !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    player: (progress) => builtPlayer('.', progress),
    freshSeed: () => randomInt(1, 1_000_000_000),
    crew: handsOf(program, availableParallelism(), alone),
    interruption() {
      const stop = new AbortController();
      // The first one asks for what was found so far; a second one ends the process.
      process.once('SIGINT', () => stop.abort());
      return stop.signal;
    },
  });
}
