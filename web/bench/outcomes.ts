/** What became of the recorded paths, in words. */
import { capital, count, list } from '../words.ts';
import type { BenchPath, PathOutcome } from './model.ts';

/** Of one path, and of several. */
const WORDS: Readonly<Record<PathOutcome, readonly [one: string, several: string]>> = {
  same: ['holds', 'hold'],
  changed: ['has changed', 'have changed'],
  broken: ['is broken', 'are broken'],
  malformed: ['cannot be read', 'cannot be read'],
};

export const outcomeWords = (outcome: PathOutcome): string => WORDS[outcome][0];

/** `Nine paths: eight hold and one has changed.` */
export function summaryOf(paths: readonly BenchPath[]): string {
  if (paths.length === 0) return 'No path is recorded yet. Read to where it matters, and record the page below.';
  const parts = (['same', 'changed', 'broken', 'malformed'] as const).flatMap((outcome) => {
    const number = paths.filter((path) => path.outcome === outcome).length;
    if (number === 0) return [];
    if (number === paths.length) return [number === 1 ? `it ${WORDS[outcome][0]}` : `all of them ${WORDS[outcome][1]}`];
    return [count(number, WORDS[outcome][0], WORDS[outcome][1])];
  });
  return `${capital(count(paths.length, 'path'))}: ${list(parts)}.`;
}
