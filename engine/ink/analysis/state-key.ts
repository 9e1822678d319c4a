/**
 * What a choice is, as far as the future goes: where it leads, what it may return to, and the values that can still be asked for
 * from there. Two choices with one key go on alike. The key is the whole state: a turn is run from it and from nothing else.
 */
import { createFrame, FrameKind, type Frame, type Thread } from '../interpreter/call-stack.ts';
import { betweenTurns, spell, type Datum } from '../interpreter/datum.ts';
import { NEVER, type Offered, type Stand } from '../interpreter/execution.ts';
import { holds, Op, type Program } from '../interpreter/program.ts';
import type { Interpreter } from '../interpreter/turn.ts';
import type { Analysis, Asks, Live } from './liveness.ts';
import type { CountCap } from './caps.ts';

export interface Keys {
  /** From now on what lies behind once-only choices that were taken is no longer kept. It costs an analysis for each of them. */
  readonly refine: () => void;
  readonly keyOf: (stand: Stand, choice: Offered) => string;
  readonly restore: (key: string) => { readonly stand: Stand; readonly choice: Pick<Offered, 'target' | 'thread'>; readonly point: number };
}

/** The part of a key that says which values follow in it, and where they belong. */
interface Shape {
  readonly point: number;
  readonly target: number;
  readonly previous: number;
  readonly frames: readonly FrameShape[];
  readonly globals: readonly { readonly global: number; readonly asks: Asks }[];
  readonly visits: readonly number[];
  readonly turns: readonly number[];
  readonly dealt: readonly number[];
  readonly turn: boolean;
  readonly stack: readonly Datum[];
  /** The points from which values are asked for. */
  readonly asked: readonly number[];
}

interface FrameShape {
  readonly kind: FrameKind;
  readonly point: number;
  readonly evaluating: boolean;
  /** References are part of the shape: they decide which variables matter. */
  readonly temporaries: readonly { readonly name: number; readonly reference?: Datum }[];
}

/** Stands for frames that nothing returns to: only that there are some can still matter. */
export const FOLDED = -2;

const isReference = (value: Datum) => typeof value === 'object' && value.kind === 'reference';

export function createKeys({ program, slots, defaults }: Interpreter, analysis: Analysis): Keys {
  const { resources, countCaps, ageCap, ranges } = analysis;
  const values = createValues();
  const shapes: Shape[] = [];
  const shapeNumbers = new Map<string, number>();
  const refined = new Map<string, number>();
  let refining = false;
  /** The key that is being written. */
  const codes: number[] = [];
  /** Most choices stand in no tunnel and hold no temporaries: their shape hangs on two numbers alone. */
  const simple = new Map<number, number>();
  const points = program.code.length;
  const none = { visits: slots.visited.map(() => 0), turns: slots.timed.map(() => NEVER), dealt: slots.shuffles.map((): readonly number[] => []) };

  const shapeOf = (stand: Stand, { point, target, thread }: Offered): number => {
    const previous = commonContainer(program, thread.previous, target);
    const [only, ...more] = thread.frames;
    const isSimple = only !== undefined && more.length === 0 && only.temporaries.length === 0 && stand.stack.length === 0;
    const number = point * (points + 1) + previous + 1;
    const known = isSimple ? simple.get(number) : undefined;
    if (known !== undefined) return known;
    const frames = framesOf(analysis, program, target, thread);
    const text = JSON.stringify([point, target, previous, frames, stand.stack.map(spell)]);
    let shape = shapeNumbers.get(text);
    if (shape === undefined) {
      shape = shapes.push(createShape(point, target, previous, frames, stand.stack)) - 1;
      shapeNumbers.set(text, shape);
    }
    if (isSimple) simple.set(number, shape);
    return shape;
  };

  const createShape = (point: number, target: number, previous: number, frames: readonly FrameShape[], stack: readonly Datum[]): Shape => {
    const asked = [target, ...frames.slice(0, -1).flatMap((frame) => (frame.point >= 0 && program.next[frame.point]! >= 0 ? [program.next[frame.point]!] : []))];
    const referred = new Set(frames.flatMap(({ temporaries }) => temporaries.flatMap(({ reference }) =>
      (typeof reference === 'object' && reference.kind === 'reference' && reference.frame === 0 ? [reference.name] : []))));
    const isLive = (resource: number) => analysis.isLive(asked, resource);
    const live = (first: number, count: number) => Array.from({ length: count }, (_, index) => index).filter((index) => isLive(first + index));
    return {
      point, target, previous, frames, stack, asked,
      globals: Array.from({ length: program.globals }, (_, global) => global).flatMap((global) => {
        const asks = referred.has(global) ? 'whole' : analysis.asksOf(asked, global);
        return asks === undefined ? [] : [{ global, asks }];
      }),
      visits: live(resources.visits, slots.visited.length),
      turns: live(resources.turns, slots.timed.length),
      dealt: live(resources.dealt, slots.shuffles.length),
      turn: isLive(resources.turn),
    };
  };

  /** What is left of a shape once some of the once-only choices it knows of were taken. */
  const closeGates = (number: number, shape: Shape, { visits }: Stand): number => {
    const used = shape.visits.filter((slot) => visits[slot]! > 0 && analysis.gates.has(slot));
    if (used.length === 0) return number;
    const name = `${number} ${used.join()}`;
    const known = refined.get(name);
    if (known !== undefined) return known;
    if (refined.size === MOST_REFINED) return number;
    const lives = used.flatMap((slot) => (analysis.gates.get(slot) ?? []).map(analysis.without));
    const closed = restrict(shape, lives, resources);
    const isLess = sizeOf(closed) < sizeOf(shape);
    refined.set(name, isLess ? shapes.push(closed) - 1 : number);
    return refined.get(name) ?? number;
  };

  return {
    refine() { refining = true; },
    keyOf(stand, choice) {
      const wide = shapeOf(stand, choice);
      const number = refining ? closeGates(wide, shapes[wide]!, stand) : wide;
      const shape = shapes[number]!;
      codes.length = 0;
      write(codes, number);
      for (const { global, asks } of shape.globals) write(codes, values.codeOf(asAsked(clamp(stand.globals[global]!, ranges[global]), asks)));
      for (const visits of shape.visits) write(codes, capped(stand.visits[visits]!, countCaps[visits]!));
      for (const turns of shape.turns) write(codes, stand.turns[turns] === NEVER ? 0 : Math.min(stand.turn - stand.turns[turns]!, ageCap) + 1);
      for (const dealt of shape.dealt) write(codes, values.codeOf(stand.dealt[dealt]!.join()));
      if (shape.turn) write(codes, stand.turn);
      if (shape.frames.some(({ temporaries }) => temporaries.length > 0)) {
        const depth = choice.thread.frames.length - shape.frames.length;
        shape.frames.forEach(({ temporaries }, index) => {
          for (const { name, reference } of temporaries) {
            if (reference !== undefined) continue;
            const held = choice.thread.frames[depth + index]!.temporaries.find((one) => one.name === name);
            write(codes, values.codeOf(betweenTurns(held!.value)));
          }
        });
      }
      return codes.length < 5_000 ? String.fromCharCode(...codes) : codes.map((code) => String.fromCharCode(code)).join('');
    },
    restore(key) {
      const read = reader(key);
      const shape = shapes[read()]!;
      const globals = defaults.slice();
      const visits = none.visits.slice();
      const turns = none.turns.slice();
      const dealt = none.dealt.slice();
      for (const { global } of shape.globals) globals[global] = values.datumOf(read());
      for (const slot of shape.visits) visits[slot] = read();
      const ages = shape.turns.map(() => read());
      for (const slot of shape.dealt) dealt[slot] = numbersIn(values.datumOf(read()));
      const turn = shape.turn ? read() : 0;
      shape.turns.forEach((slot, index) => { if (ages[index]! > 0) turns[slot] = turn - (ages[index]! - 1); });
      const frames = shape.frames.map(({ kind, point, evaluating, temporaries }): Frame => {
        const frame = createFrame(kind, point);
        frame.evaluating = evaluating;
        if (temporaries.length > 0) frame.temporaries = temporaries.map(({ name, reference }) => ({ name, value: reference ?? values.datumOf(read()) }));
        return frame;
      });
      return { stand: { globals, visits, turns, dealt, turn, stack: shape.stack }, choice: { target: shape.target, thread: { frames, previous: shape.previous < 0 ? -1 : program.containers[shape.previous]!.itself } }, point: shape.point };
    },
  };
}

/** Sets of once-only choices that are looked at; a hub of many topics has very many, and little to gain. */
const MOST_REFINED = 20_000;

const sizeOf = ({ globals, visits, turns, dealt, turn }: Shape): number =>
  visits.length + turns.length + dealt.length + Number(turn) + globals.reduce((sum, { asks }) => sum + (asks === 'whole' ? 1_000 : 1 + asks.length), 0);

/** A shape with only what is live by each of several reckonings, all of which hold. */
function restrict(shape: Shape, lives: readonly Live[], resources: Analysis['resources']): Shape {
  const isLive = (resource: number) => lives.every((live) => live.isLive(shape.asked, resource));
  return {
    ...shape,
    globals: shape.globals.flatMap(({ global, asks }) => {
      // A variable that a reference leads to is kept whatever else asks for it.
      if (shape.frames.some(({ temporaries }) => temporaries.some(({ reference }) => typeof reference === 'object' && reference.kind === 'reference' && reference.name === global))) return [{ global, asks }];
      const left = lives.reduce<Asks | undefined>((least, live) => narrower(least, live.asksOf(shape.asked, global)), asks);
      return left === undefined ? [] : [{ global, asks: left }];
    }),
    visits: shape.visits.filter((slot) => isLive(resources.visits + slot)),
    turns: shape.turns.filter((slot) => isLive(resources.turns + slot)),
    dealt: shape.dealt.filter((slot) => isLive(resources.dealt + slot)),
    turn: shape.turn && isLive(resources.turn),
  };
}

function narrower(one: Asks | undefined, other: Asks | undefined): Asks | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one === 'whole' || other === 'whole') return one === 'whole' ? other : one;
  const both = one.filter((literal) => other.includes(literal));
  return both.length > 0 ? both : undefined;
}

/**
 * The frames that can still be returned to, with the temporaries that can still be asked for. Where a reference leads into a
 * frame, all is kept as it is.
 */
function framesOf(analysis: Analysis, program: Program, target: number, { frames }: Thread): FrameShape[] {
  const { isLive, mayReturn, resources } = analysis;
  const kept: FrameShape[] = [];
  let at = target;
  for (let index = frames.length - 1; index >= 0; index--) {
    const frame = frames[index]!;
    const isTop = index === frames.length - 1;
    const temporaries = frame.temporaries.filter(({ name }) => at >= 0 && isLive([at], resources.names + name));
    if (temporaries.some(({ value }) => isReference(value) && (value as { frame: number }).frame > 0)) return frames.map(whole);
    kept.unshift({ kind: frame.kind, point: isTop ? -1 : frame.point, evaluating: frame.evaluating, temporaries: temporaries.map(named) });
    if (index === 0) break;
    const returns = frame.kind === FrameKind.Function || (at >= 0 && mayReturn[at] === 1);
    if (!returns) {
      kept.unshift({ kind: FrameKind.Tunnel, point: FOLDED, evaluating: false, temporaries: [] });
      break;
    }
    const below = frames[index - 1]!.point;
    at = below >= 0 ? program.next[below]! : -1;
  }
  return kept;
}

const named = ({ name, value }: { readonly name: number; readonly value: Datum }) => (isReference(value) ? { name, reference: value } : { name });

function whole(frame: Frame, index: number, frames: readonly Frame[]): FrameShape {
  return { kind: frame.kind, point: index === frames.length - 1 ? -1 : frame.point, evaluating: frame.evaluating, temporaries: frame.temporaries.map(named) };
}

/** The innermost container that holds both where the flow was and where a choice leads: those further in are entered anew. */
function commonContainer(program: Program, previous: number, target: number): number {
  if (previous < 0) return -1;
  let container = program.code[previous] === Op.Enter ? program.a[previous]! : program.within[previous]!;
  while (container >= 0 && !holds(program, container, program.within[target]!)) container = program.containers[container]!.parent;
  return container;
}

function capped(count: number, { most, modulus }: CountCap): number {
  if (modulus !== undefined) return count === 0 ? 0 : ((count - 1) % modulus) + 1;
  return Math.min(count, most);
}

/** A value as far as it is asked for: one of the literals it is compared with, or any other. */
export function asAsked(value: Datum, asks: Asks): Datum {
  if (asks === 'whole') return value;
  if (typeof value === 'object' && value.kind === 'open') {
    const groups = new Map<string, Datum[]>();
    for (const group of value.groups) {
      const name = spell(asAsked(group[0]!, asks));
      groups.set(name, [...(groups.get(name) ?? []), ...group]);
    }
    // Where all are alike there is nothing left to settle.
    return groups.size === 1 ? asAsked(value.groups[0]![0]!, asks) : { kind: 'open', groups: [...groups.values()] };
  }
  const [equal] = asks.filter((literal) => equals(value, literal));
  if (equal !== undefined) return equal;
  return typeof asks[0] === 'string' ? OTHER : asks.reduce<number>((most, literal) => Math.max(most, Number(literal)), 0) + 1;
}

/** A string that no story compares with. */
const OTHER = '\u0000other';

const equals = (value: Datum, literal: Datum): boolean =>
  (typeof literal === 'string' ? value === literal : (typeof value === 'object' && value.kind === 'float' ? value.value : Number(value)) === literal);

function clamp(value: Datum, range: { readonly least: number; readonly most: number } | undefined): Datum {
  return range === undefined || typeof value !== 'number' ? value : Math.max(range.least, Math.min(range.most, value));
}

const numbersIn = (text: Datum): number[] => (typeof text === 'string' && text !== '' ? text.split(',').map(Number) : []);

const SMALL = 64;

/** Numbers for values: a small count for itself, all else in the order of its coming. */
function createValues() {
  const known = new Map<string | number, number>();
  const all: Datum[] = [];
  return {
    codeOf: (value: Datum): number => {
      if (typeof value === 'number' && value >= 0 && value < SMALL && Number.isInteger(value)) return value;
      const name = typeof value === 'number' ? value : spell(value);
      const found = known.get(name);
      if (found !== undefined) return found;
      all.push(value);
      known.set(name, SMALL + all.length - 1);
      return SMALL + all.length - 1;
    },
    datumOf: (code: number): Datum => (code < SMALL ? code : all[code - SMALL]!),
  };
}

const LONG = 0xffff;

/** One letter for a number, three for one that does not fit. */
function write(codes: number[], value: number): void {
  if (value < LONG) codes.push(value);
  else codes.push(LONG, Math.floor(value / 0x8000) & 0x7fff, value & 0x7fff);
}

function reader(key: string): () => number {
  let at = 0;
  return () => {
    const code = key.charCodeAt(at++);
    return code < LONG ? code : key.charCodeAt(at++) * 0x8000 + key.charCodeAt(at++);
  };
}
