/** What is still to be run in a universe: nearest first; once time presses, what promises something new, and dives from wherever that leads. */
import type { Run } from './nodes.ts';

export interface Queue {
  /** `depth`: moves that lead there. `promising`: the page that offered it showed something unseen. */
  readonly add: (run: Run, depth: number, promising?: boolean) => void;
  readonly next: () => Run | undefined;
  /** From now on what promises something new comes before what is near. */
  readonly hurry: (random: (below: number) => number) => void;
  readonly size: () => number;
}

/** How far a dive goes before another begins. */
const DIVE = 60;

export function createQueue(): Queue {
  /** By the number of moves, those of a number in the order they came. */
  const levels: Run[][] = [];
  let level = 0;
  let at = 0;
  const promising: Run[] = [];
  const others: Run[] = [];
  /** What the last run offered. */
  let latest: Run[] = [];
  let dived = 0;
  let turns = 0;
  let size = 0;
  let random: ((below: number) => number) | undefined;

  const nearest = (): Run | undefined => {
    for (; level < levels.length; level++, at = 0) {
      const run = levels[level]?.[at];
      if (run !== undefined) {
        at++;
        return run;
      }
      levels[level] = [];
    }
    return undefined;
  };
  /** Takes one out of a list, whose order is then another. */
  const pick = (list: Run[], index: number): Run | undefined => {
    const last = list.pop();
    if (last === undefined || index >= list.length) return last;
    const chosen = list[index];
    list[index] = last;
    return chosen;
  };
  const newest = (below: (limit: number) => number): Run | undefined => {
    const chosen = latest.length > 0 && dived++ < DIVE ? pick(latest, below(latest.length)) : undefined;
    for (const one of latest) others.push(one);
    latest = [];
    if (chosen !== undefined) return chosen;
    dived = 0;
    turns++;
    return promising.pop() ?? (turns % 2 === 0 ? nearest() : undefined) ?? pick(others, below(Math.max(1, others.length))) ?? nearest();
  };
  return {
    add(run, depth, isPromising = false) {
      size++;
      if (!random) {
        // What turns up late is not put behind what has been passed.
        const place = Math.max(depth, level);
        (levels[place] ??= []).push(run);
      } else (isPromising ? promising : latest).push(run);
    },
    next() {
      const run = random ? newest(random) : nearest();
      if (run !== undefined) size--;
      return run;
    },
    hurry(below) { random = below; },
    size: () => size,
  };
}
