/**
 * A turn, run straight to its choice point. ink itself looks ahead at each newline and then runs that stretch again; the page is
 * the same. A turn that does not end within the reader's budget is told as one that hangs.
 */
import { DEPTH, STEPS } from '../turn-budget.ts';
import { FIRST, type Chance } from './chance.ts';
import { InkError, type Datum } from './datum.ts';
import { createExecution, endFlow, frameOf, leave, rested, rootPoint, takeUp, threadAt, threadOf, type Host, type Execution, type Offered, type Settled, type Stand, type Told } from './execution.ts';
import { endedSafely, finishLines, forgetEnd, type PrintedLine } from './output.ts';
import { startOf, type Program } from './program.ts';
import { readSlots, type Slots } from './slots.ts';
import { step } from './step.ts';
import { visitEntered } from './visits.ts';
import { FrameKind } from './call-stack.ts';

export interface Turn {
  readonly lines: readonly PrintedLine[];
  /** What a reader is offered: fallbacks are not among them. */
  readonly choices: readonly Offered[];
  readonly stand: Stand;
  /** The points of fallback choices that were followed. */
  readonly followed: readonly number[];
  readonly told: readonly Told[];
  readonly settled: readonly Settled[];
  /** `ended`: nothing follows, as the story means it. */
  readonly outcome: 'choices' | 'ended' | 'ran-out' | 'error' | 'hangs';
  /** Where the turn came to its end. */
  readonly point: number;
  readonly steps: number;
  /** Points that no turn of this interpreter had come to before. */
  readonly fresh: readonly number[];
}

export interface Interpreter {
  readonly program: Program;
  readonly slots: Slots;
  /** 1 for every point that some turn has come to. */
  readonly seen: Uint8Array;
  /** Of each condition what it came to in some turn, as `Side` has it. */
  readonly sides: Uint8Array;
  /** Global variables as they are declared. */
  readonly defaults: readonly Datum[];
  /** The first turn of the story, with these values in place of the declared ones. */
  readonly begin: (chance: Chance, given?: ReadonlyMap<number, Datum>) => Turn;
  /** Takes a choice. */
  readonly choose: (stand: Stand, choice: Pick<Offered, 'target' | 'thread'>, chance: Chance) => Turn;
  /** Enters a knot the way a host does: no frame is kept. */
  readonly enter: (stand: Stand, point: number, chance: Chance) => Turn;
  /** What a function gives, without a trace of its having been asked. */
  readonly evaluate: (stand: Stand, knot: string) => Datum | undefined;
}

export interface Manner {
  /** False where the words of the page are not wanted: then lines have tags only. */
  readonly words: boolean;
  readonly host?: Host;
}

export function createInterpreter(program: Program, { words, host = () => undefined }: Manner): Interpreter {
  const slots = readSlots(program);
  const execution = createExecution(program, slots, words, host);
  const root: Stand = { globals: [], visits: execution.visits.slice(), turns: execution.turns.slice(), dealt: execution.dealt.slice(), turn: -1, stack: [] };
  if (program.declarations >= 0) {
    takeUp(execution, root);
    execution.threads = [threadAt(startOf(program.containers[program.declarations]!))];
    run(execution, []);
  }
  const defaults = execution.globals.slice();
  const start: Stand = { ...root, globals: defaults };

  const from = (stand: Stand, chance: Chance) => {
    takeUp(execution, stand);
    execution.chance = chance;
  };
  return {
    program, slots, defaults, seen: execution.seen, sides: execution.sides,
    begin(chance, given = new Map()) {
      from(start, chance);
      for (const [global, value] of given) execution.globals[global] = value;
      execution.threads = [threadAt(rootPoint(program))];
      return run(execution, defaults);
    },
    choose(stand, { target, thread }, chance) {
      from(stand, chance);
      execution.threads = [rested(thread)];
      jump(execution, target, true);
      return run(execution, defaults);
    },
    enter(stand, point, chance) {
      from(stand, chance);
      execution.threads = [threadAt(-1)];
      jump(execution, point, true);
      return run(execution, defaults);
    },
    evaluate(stand, knot) {
      const container = program.knots.get(knot);
      if (container === undefined) throw new Error(`The story has no function "${knot}".`);
      from(stand, FIRST);
      execution.threads = [threadAt(-1)];
      const { frames } = threadOf(execution);
      frames[0]!.evaluating = true;
      frames.push({ ...frames[0]!, kind: FrameKind.Function, evaluating: false, point: startOf(program.containers[container]!) });
      for (let steps = 0; frames.length > 1 && threadOf(execution).frames === frames; steps++) {
        if (steps > STEPS) return undefined;
        step(execution);
      }
      return execution.stack.at(-1);
    },
  };
}

/** Moves the pointer as a choice does. */
function jump(execution: Execution, target: number, asTurn: boolean): void {
  execution.choices = [];
  const thread = threadOf(execution);
  thread.frames[thread.frames.length - 1]!.point = target;
  if (asTurn) execution.turn++;
  visitEntered(execution, thread.previous, target);
}

function run(execution: Execution, defaults: readonly Datum[]): Turn {
  const { outcome, point } = play(execution);
  const { followed, told, settled, steps, output, fresh } = execution;
  const choices = outcome === 'choices' ? execution.choices.filter(({ fallback }) => !fallback) : [];
  return { lines: finishLines(output), choices, stand: leave(execution, defaults), followed, told, settled, outcome, point, steps, fresh };
}

function play(execution: Execution): { outcome: Turn['outcome']; point: number } {
  const depth = threadOf(execution).frames.length;
  let point = frameOf(execution).point;
  try {
    for (;;) {
      const here = frameOf(execution).point;
      if (here >= 0) point = here;
      execution.steps++;
      if (execution.steps > STEPS || threadOf(execution).frames.length - depth > DEPTH || execution.threads.length > DEPTH) return { outcome: 'hangs', point };
      step(execution);
      if (frameOf(execution).point >= 0) continue;
      if (!followFallback(execution)) break;
    }
  } catch (error) {
    // A number of steps deep within each other is how JavaScript itself says that ink recurses without end.
    if (error instanceof RangeError) return { outcome: 'hangs', point };
    if (!(error instanceof InkError)) throw error;
    execution.told.push({ message: error.message, warning: false, point });
    endFlow(execution);
    return { outcome: 'error', point };
  }
  if (execution.choices.length > 0) return { outcome: 'choices', point };
  return { outcome: endedSafely(execution.output) ? 'ended' : 'ran-out', point };
}

/** Where nothing but fallbacks is offered, ink takes the first of them without asking. */
function followFallback(execution: Execution): boolean {
  const [fallback] = execution.choices;
  if (!fallback || execution.choices.some((choice) => !choice.fallback)) return false;
  execution.followed.push(fallback.point);
  // Where no words are printed it is not known whether ink has started a new line since and forgotten how flow ended.
  if (!execution.output.words) forgetEnd(execution.output);
  execution.threads = [fallback.thread];
  jump(execution, fallback.target, false);
  return true;
}
