/**
 * A deterministic budget for one turn: the same story stops at the same step on every machine, which a budget in time would
 * not give. ink itself has no guard: a divert to itself hangs `Continue()` for ever.
 */
import type { Story as InkStory } from 'inkjs';
import type { Tracker } from './trail.ts';

export const STEPS = 100_000;
/** Frames and threads that one turn may add: a story may carry tunnels that never return from turn to turn. */
export const DEPTH = 500;
/** Characters of text and tags. */
export const OUTPUT = 200_000;
/** Pieces of one line. ink looks through them all at each step, so a line glued to itself for ever would take minutes. */
const PIECES = 2_000;

export class OverBudget extends Error {
  constructor(readonly limit: 'steps' | 'depth' | 'output', readonly path: string) {
    super(`The turn went over its budget of ${limit} at ${path}.`);
  }
}

export interface TurnBudget {
  /** Starts the count of a new turn. */
  begin(): void;
  /** Where the story last stood, as a path in the compiled story. Empty before the first step. */
  path(): string;
}

/** Characters of a piece of output; marks such as glue and the ends of tags count as one. */
function pieceLength(piece: unknown): number {
  const { value } = piece as { value?: unknown };
  return typeof value === 'string' ? value.length : 1;
}

/** Counts the steps of this one story object, and tells the tracker of each. ink's class stays as it is for everyone else in the process. */
export function watch(story: InkStory, tracker?: Tracker): TurnBudget {
  let steps = 0;
  let printed = 0;
  let depth = 0;
  let pointer: InkStory['state']['currentPointer'] | undefined;
  const path = () => pointer?.path?.toString() ?? '';
  const step = story.Step.bind(story);

  story.Step = () => {
    const { state } = story;
    pointer = state.currentPointer;
    const { callStack } = state;
    if (steps === 0) depth = callStack.depth;
    if (++steps > STEPS) throw new OverBudget('steps', path());
    if (callStack.depth - depth > DEPTH || callStack._threads.length > DEPTH) throw new OverBudget('depth', path());
    const before = state.outputStream.length;
    if (before > PIECES) throw new OverBudget('output', path());
    tracker?.step(story);
    step();
    const grown = story.state.outputStream.length - before;
    if (grown > 0) {
      for (const object of story.state.outputStream.slice(-grown)) printed += pieceLength(object);
      if (printed > OUTPUT) throw new OverBudget('output', path());
    }
  };
  return {
    begin() {
      steps = 0;
      printed = 0;
      pointer = undefined;
    },
    path,
  };
}
