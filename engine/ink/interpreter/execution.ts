/** A story in the middle of a turn: the only thing here that changes. What it leaves behind at a choice point is a `Stand`. */
import { copyThread, createFrame, FrameKind, NO_TEMPORARIES, type Frame, type Thread } from './call-stack.ts';
import { betweenTurns, isList, type Datum } from './datum.ts';
import { FIRST, type Chance } from './chance.ts';
import { isTrue } from './operators.ts';
import { clearOutput, createOutput, endSafely, type Output } from './output.ts';
import { startOf, type Program } from './program.ts';
import type { Slots } from './slots.ts';

/** A choice as the turn generated it, with the thread that taking it goes on from. */
export interface Offered {
  /** Where its choice point stands. */
  readonly point: number;
  readonly target: number;
  readonly fallback: boolean;
  readonly text: string;
  readonly tags: readonly string[];
  readonly thread: Thread;
}

/** What a turn leaves behind, beside its page. Never changed once it is made. */
export interface Stand {
  readonly globals: readonly Datum[];
  readonly visits: readonly number[];
  /** The turn in which a container was entered last, `NEVER` where it was not. */
  readonly turns: readonly number[];
  readonly dealt: readonly (readonly number[])[];
  readonly turn: number;
  readonly stack: readonly Datum[];
}

export const NEVER = -0x40000000;

/** What an EXTERNAL gives; undefined for one that its fallback answers, or that gives 0 where it has none. */
export type Host = (name: string, chance: Chance) => Datum | undefined;

export interface Told {
  readonly message: string;
  readonly warning: boolean;
  readonly point: number;
}

export interface Settled {
  readonly global: number;
  readonly group: readonly Datum[];
  /** There was a choice, so that chance was asked. */
  readonly drawn: boolean;
}

export interface Execution {
  readonly program: Program;
  readonly slots: Slots;
  readonly output: Output;
  readonly host: Host;
  chance: Chance;
  globals: Datum[];
  visits: number[];
  turns: number[];
  dealt: (readonly number[])[];
  turn: number;
  threads: Thread[];
  stack: Datum[];
  /** Where the next step goes instead of on; -1 where it goes on. */
  diverted: number;
  choices: Offered[];
  /** Fallback choices that were followed, by their points. */
  followed: number[];
  told: Told[];
  /** Open values that this turn has settled, with all that were alike. */
  settled: Settled[];
  steps: number;
  /** 1 for every point that was ever come to, and those of this turn that were come to for the first time. */
  readonly seen: Uint8Array;
  fresh: number[];
  /** Of each condition what it has ever come to: `Side.Met`, `Side.Unmet`, or both. */
  readonly sides: Uint8Array;
}

/** What a condition came to. */
export const Side = { Met: 1, Unmet: 2 } as const;

/** Whether the condition at a point holds, which is kept. */
export function holds({ stack, sides }: Execution, point: number): boolean {
  const met = isTrue(stack.pop());
  sides[point] = sides[point]! | (met ? Side.Met : Side.Unmet);
  return met;
}

export function createExecution(program: Program, slots: Slots, words: boolean, host: Host): Execution {
  return {
    program, slots, host, output: createOutput(words), chance: FIRST, globals: [], visits: slots.visited.map(() => 0),
    turns: slots.timed.map(() => NEVER), dealt: slots.shuffles.map(() => []), turn: -1, threads: [], stack: [], diverted: -1,
    choices: [], followed: [], told: [], settled: [], steps: 0, seen: new Uint8Array(program.code.length), fresh: [],
    sides: new Uint8Array(program.code.length),
  };
}

/** Makes ready for a turn from a stand. What the turn changes is copied, the stand stays as it is. */
export function takeUp(execution: Execution, stand: Stand): void {
  execution.globals = stand.globals.slice();
  execution.visits = stand.visits.slice();
  execution.turns = stand.turns.slice();
  execution.dealt = stand.dealt.slice();
  execution.turn = stand.turn;
  execution.stack = stand.stack.slice();
  execution.diverted = -1;
  execution.choices = [];
  execution.steps = 0;
  if (execution.followed.length > 0) execution.followed = [];
  if (execution.told.length > 0) execution.told = [];
  if (execution.settled.length > 0) execution.settled = [];
  if (execution.fresh.length > 0) execution.fresh = [];
  clearOutput(execution.output);
}

/** What stands once the turn is over, with its values as ink's saves would give them back. */
export function leave(execution: Execution, defaults: readonly Datum[]): Stand {
  const { globals, visits, turns, dealt, turn, stack } = execution;
  for (let at = 0; at < globals.length; at++) {
    const value = globals[at]!;
    if (typeof value !== 'object') continue;
    const initial = defaults[at];
    // A save leaves out what equals the value declared, and two empty lists are equal whatever they belong to.
    globals[at] = isList(value) && value.items.length === 0 && isList(initial) && initial.items.length === 0 ? initial : betweenTurns(value);
  }
  return { globals, visits, turns, dealt, turn, stack };
}

export const threadAt = (point: number): Thread => ({ frames: [createFrame(FrameKind.Tunnel, point)], previous: -1 });

/** A thread as a save keeps it. */
export function rested(thread: Thread): Thread {
  const copy = copyThread(thread);
  for (const frame of copy.frames) {
    frame.printedAt = 0;
    if (frame.temporaries.some(({ value }) => typeof value === 'object' && value.kind === 'float')) {
      frame.temporaries = frame.temporaries.map(({ name, value }) => ({ name, value: betweenTurns(value) }));
    }
  }
  return copy;
}

/** The thread a turn is in. */
export const threadOf = ({ threads }: Execution): Thread => threads[threads.length - 1]!;

export function frameOf({ threads }: Execution): Frame {
  const { frames } = threads[threads.length - 1]!;
  return frames[frames.length - 1]!;
}

/** Ends everything, as "-> END" and errors do. */
export function endFlow(execution: Execution): void {
  execution.threads = [{ frames: [{ kind: FrameKind.Tunnel, point: -1, evaluating: false, temporaries: NO_TEMPORARIES, printedAt: 0 }], previous: -1 }];
  execution.choices = [];
  endSafely(execution.output);
}

/** The beginning of a story, before its declarations have run. */
export const rootPoint = ({ containers }: Program): number => startOf(containers[0]!);
