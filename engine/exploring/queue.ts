/** What is still to be run: nearest first; once time presses, what promises something new, and dives from wherever that leads. */
import type { Run } from './nodes.ts';
import type { UniverseId } from '../multiverse/universe.ts';

export interface Task {
  readonly universe: UniverseId;
  readonly run: Run;
  /** Moves that lead there. */
  readonly depth: number;
}

export interface Queue {
  /** `promising`: the page that offered it showed something unseen. */
  readonly add: (task: Task, promising?: boolean) => void;
  readonly next: () => Task | undefined;
  /** From now on what promises something new comes before what is near. */
  readonly hurry: (random: (below: number) => number) => void;
  readonly size: () => number;
}

/** How far a dive goes before another begins. */
const DIVE = 60;

export function createQueue(): Queue {
  /** By the number of moves, those of a number in the order they came. */
  const levels: Task[][] = [];
  let level = 0;
  let at = 0;
  const promising: Task[] = [];
  const others: Task[] = [];
  /** What the last run offered. */
  let latest: Task[] = [];
  let dived = 0;
  let turns = 0;
  let size = 0;
  let random: ((below: number) => number) | undefined;

  const nearest = (): Task | undefined => {
    for (; level < levels.length; level++, at = 0) {
      const task = levels[level]?.[at];
      if (task) {
        at++;
        return task;
      }
      levels[level] = [];
    }
    return undefined;
  };
  /** Takes one out of a list, whose order is then another. */
  const pick = (list: Task[], index: number): Task | undefined => {
    const last = list.pop();
    if (last === undefined || index >= list.length) return last;
    const chosen = list[index];
    list[index] = last;
    return chosen;
  };
  const newest = (below: (limit: number) => number): Task | undefined => {
    if (latest.length > 0 && dived < DIVE) {
      dived++;
      const chosen = pick(latest, below(latest.length));
      for (const one of latest) others.push(one);
      latest = [];
      return chosen;
    }
    for (const one of latest) others.push(one);
    latest = [];
    dived = 0;
    turns++;
    return promising.pop() ?? (turns % 2 === 0 ? nearest() : undefined) ?? pick(others, below(Math.max(1, others.length))) ?? nearest();
  };
  return {
    add(task, isPromising = false) {
      size++;
      if (!random) {
        // What turns up late is not put behind what has been passed.
        const place = Math.max(task.depth, level);
        (levels[place] ??= []).push(task);
      } else (isPromising ? promising : latest).push(task);
    },
    next() {
      const task = random ? newest(random) : nearest();
      if (task) size--;
      return task;
    },
    hurry(below) { random = below; },
    size: () => size,
  };
}
