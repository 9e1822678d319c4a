/**
 * What a story can still ask for, by point: the variables, counts, ages and deals that some way on from there reads before it
 * writes them. Two states that agree in these have the same future, whatever else they differ in.
 */
import { ChoiceFlag, Flag, Op, type Program } from '../interpreter/program.ts';
import type { Slots } from '../interpreter/slots.ts';
import type { Datum } from '../interpreter/datum.ts';
import { readDisplay } from './display.ts';
import { assignedAt, cannotFail, readKinds, type Kind } from './expressions.ts';
import { backward, isFallback, reach, readFlow, type Flow } from './flow.ts';
import { readAgeCap, readCountCaps, readRanges, useOf, type CountCap, type Range } from './caps.ts';
import { mayLeave, readZeroFacts, returnsTo } from './zero-facts.ts';

export interface Demands {
  /** `text`: every printed word counts. `control`: only what changes the way. */
  readonly exact: 'control' | 'text';
  /** Points from which a value is asked from outside as well: global variables by the point from which on. */
  readonly asked?: readonly { readonly from: readonly number[]; readonly globals: readonly number[] }[];
  /** Functions that are asked on every page. */
  readonly functions?: readonly number[];
  /** Where a host may enter the story at any page. */
  readonly entries?: readonly number[];
}

/** Where each thing that can be asked for has its number. */
export interface Resources {
  /** By global variable the number of its value as a whole; those of single questions for it follow. */
  readonly globals: readonly number[];
  readonly visits: number;
  readonly turns: number;
  readonly dealt: number;
  readonly names: number;
  readonly turn: number;
  readonly all: number;
}

/** Either a value as a whole, or only whether it equals one of these. */
export type Asks = 'whole' | readonly Datum[];

/** What may still be asked for. */
export interface Live {
  /** True where something may still be asked for at one of these points, or at any page. */
  readonly isLive: (points: readonly number[], resource: number) => boolean;
  /** What may still be asked of a global variable; undefined where nothing is. */
  readonly asksOf: (points: readonly number[], global: number) => Asks | undefined;
}

export interface Analysis extends Live {
  readonly resources: Resources;
  readonly flow: Flow;
  /** The same, once a once-only choice was taken: nothing behind it is asked by way of it again. */
  readonly without: (gate: number) => Live;
  /** By visit slot the once-only choices that it closes. */
  readonly gates: ReadonlyMap<number, readonly number[]>;
  /** By point, 1 where flow may return to the frame below. */
  readonly mayReturn: Uint8Array;
  /** By point, 1 for chance that changes words alone. */
  readonly idle: Uint8Array;
  readonly countCaps: readonly CountCap[];
  readonly ageCap: number;
  readonly ranges: readonly (Range | undefined)[];
  readonly kinds: readonly Kind[];
}

export function analyse(program: Program, slots: Slots, defaults: readonly Datum[], demands: Demands): Analysis {
  const { code, a } = program;
  const { entries = [], functions = [], asked = [] } = demands;
  const flow = readFlow(program);
  const kinds = readKinds(program, defaults);
  const idle = demands.exact === 'control' ? readDisplay(program, slots, kinds) : new Uint8Array(code.length);
  const returned = returnsTo(program, flow);
  const returns = backward([returned]);
  const zero = readZeroFacts(program, flow, returned, entries);
  const counts = (point: number) => idle[point] === 0 && zero[point] === 0;
  const questions = readQuestions(program, kinds);
  const resources = number(program, slots, questions.literals);
  const reads = readReads(program, slots, flow, resources, questions.at);
  const strong = readStrong(program, kinds);
  const words = (resources.all + 31) >> 5;
  const askedAt = Array.from({ length: code.length }, () => [] as number[]);
  for (const { from, globals } of asked) {
    const region = reach(from, flow.onward, flow.calls, flow.threads, fallbacks(program, flow), returns);
    region.forEach((seen, point) => { if (seen) askedAt[point]!.push(...globals); });
  }

  // Where a variable is read far away: behind whatever called this, or by a choice that was offered before in this turn.
  const leaving = reachBackward(code.length, [flow.onward, flow.taken], (point) => mayLeave(program, flow.onward, point));
  const choices = [...code.keys()].filter((point) => code[point] === Op.Choice);
  const behindChoice = reach(choices.flatMap((point) => flow.onward[point]!), flow.onward, flow.calls, flow.threads, fallbacks(program, flow), returns);
  const behindCalls = [...code.keys()].filter((point) => flow.calls[point]!.length > 0 || flow.threads[point]!.length > 0).flatMap((point) => flow.onward[point]!);
  const targets = choices.map((point) => a[point]!);
  const everywhere = [...functions, ...entries];

  const before = backward([flow.onward, flow.calls, flow.threads, flow.taken]);
  const after = flow.onward.map((onward, point) => [...onward, ...flow.calls[point]!, ...flow.threads[point]!, ...flow.taken[point]!]);

  /** What is live where, with this once-only choice never taken again. */
  const solve = (gate?: number): Live => {
    const live = new Uint32Array(code.length * words);
    const has = (point: number, resource: number) => (live[point * words + (resource >> 5)]! >>> (resource & 31) & 1) === 1;
    const union = (points: readonly number[]) => {
      const bits = new Uint32Array(words);
      for (const point of points) for (let word = 0; word < words; word++) bits[word]! |= live[point * words + word]!;
      return bits;
    };
    const bits = new Uint32Array(words);
    // Strong reads hang on what is live elsewhere, so they are looked at again until nothing grows.
    let open = [...code.keys()];
    const queued = new Uint8Array(code.length).fill(1);
    for (let grown = true; grown;) {
      grown = false;
      const far = { behindCalls: union(behindCalls), targets: union(targets), everywhere: union(everywhere) };
      const farHas = (of: Uint32Array, resource: number) => (of[resource >> 5]! >>> (resource & 31) & 1) === 1;
      const anyOf = (global: number, ask: (resource: number) => boolean): boolean => {
        for (let resource = resources.globals[global]!; resource < resources.globals[global + 1]!; resource++) if (ask(resource)) return true;
        return false;
      };
      const matters = (point: number): boolean => {
        const flowsInto = strong.get(point);
        if (!flowsInto) return true;
        const { global, behind } = flowsInto;
        return behind.some((one) => anyOf(global, (resource) => has(one, resource) || (leaving[one] === 1 && farHas(far.behindCalls, resource))))
          || anyOf(global, (resource) => (behindChoice[point] === 1 && farHas(far.targets, resource)) || farHas(far.everywhere, resource))
          || askedAt[point]!.includes(global) || behind.some((one) => askedAt[one]!.includes(global));
      };
      for (let point = open.pop(); point !== undefined; point = open.pop()) {
        queued[point] = 0;
        bits.fill(0);
        for (const target of point === gate ? flow.onward[point]! : after[point]!) {
          for (let word = 0, at = target * words; word < words; word++, at++) bits[word] = bits[word]! | live[at]!;
        }
        const [killed, killedTo] = killedAt(program, point, resources);
        for (let one = killed; one < killedTo; one++) bits[one >> 5]! &= ~(1 << (one & 31));
        if (counts(point) && matters(point)) for (const resource of reads[point]!) bits[resource >> 5]! |= 1 << (resource & 31);
        for (const global of askedAt[point]!) bits[resources.globals[global]! >> 5]! |= 1 << (resources.globals[global]! & 31);
        let changed = false;
        for (let word = 0; word < words; word++) {
          const merged = (live[point * words + word]! | bits[word]!) >>> 0;
          if (merged === live[point * words + word]) continue;
          live[point * words + word] = merged;
          changed = true;
        }
        if (!changed) continue;
        grown = true;
        for (const one of before[point]!) {
          if (queued[one]) continue;
          queued[one] = 1;
          open.push(one);
        }
      }
      open = [...strong.keys()];
      for (const point of open) queued[point] = 1;
    }

    const always = union(everywhere);
    const isLive = (points: readonly number[], resource: number) =>
      points.some((point) => has(point, resource)) || (always[resource >> 5]! >>> (resource & 31) & 1) === 1;
    return {
      isLive,
      asksOf(points, global) {
        const whole = resources.globals[global]!;
        if (isLive(points, whole)) return 'whole';
        const asked = questions.literals[global]!.filter((_, index) => isLive(points, whole + 1 + index));
        return asked.length > 0 ? asked : undefined;
      },
    };
  };
  const without = new Map<number, Live>();

  // A variable whose value goes elsewhere is compared there as well.
  const wanted = new Set(asked.flatMap(({ globals }) => globals));
  return {
    resources, flow, idle, kinds,
    ...solve(),
    without(gate) {
      const known = without.get(gate);
      if (known) return known;
      const found = solve(gate);
      without.set(gate, found);
      return found;
    },
    gates: readGateSlots(program, slots),
    mayReturn: reachBackward(code.length, [flow.onward, flow.taken, flow.threads], (point) => code[point] === Op.TunnelReturn || code[point] === Op.Return),
    countCaps: readCountCaps(program, slots, counts),
    ageCap: readAgeCap(program),
    ranges: readRanges(program, counts).map((range, global) => (wanted.has(global) ? undefined : range)),
  };
}

function number({ names }: Program, slots: Slots, literals: readonly (readonly Datum[])[]): Resources {
  const globals = [0];
  for (const asked of literals) globals.push(globals.at(-1)! + 1 + asked.length);
  const visits = globals.at(-1)!;
  const turns = visits + slots.visited.length;
  const dealt = turns + slots.timed.length;
  const temporaries = dealt + slots.shuffles.length;
  const turn = temporaries + names.length;
  return { globals, visits, turns, dealt, names: temporaries, turn, all: turn + 1 };
}

/** Reads that only ask whether a variable of one kind equals a literal, with the literals that each variable is asked about. */
function readQuestions(program: Program, kinds: readonly Kind[]): { readonly literals: Datum[][]; readonly at: ReadonlyMap<number, number> } {
  const { code, a, globals } = program;
  const literals: Datum[][] = Array.from({ length: globals }, () => []);
  const at = new Map<number, number>();
  code.forEach((op, point) => {
    const kind = kinds[a[point]!];
    if (op !== Op.ReadGlobal || (kind !== 'string' && kind !== 'number')) return;
    const use = useOf(program, point);
    const literal = use.kind === 'truth' && kind === 'number' ? 0 : use.kind === 'compared' && use.equality ? use.with : undefined;
    if (literal === undefined || (kind === 'string' ? typeof literal !== 'string' : typeof literal !== 'number')) return;
    const asked = literals[a[point]!]!;
    if (!asked.includes(literal)) asked.push(literal);
    at.set(point, asked.indexOf(literal));
  });
  return { literals, at };
}

/** Once-only choices by the slot that counts whether they were taken. */
function readGateSlots({ code, b, choiceTargets }: Program, slots: Slots): Map<number, number[]> {
  const gates = new Map<number, number[]>();
  code.forEach((op, point) => {
    const slot = op === Op.Choice && (b[point]! & ChoiceFlag.Once) > 0 ? slots.visits[choiceTargets.get(point)!]! : -1;
    if (slot >= 0) gates.set(slot, [...(gates.get(slot) ?? []), point]);
  });
  return gates;
}

/** What each point asks for. */
function readReads(program: Program, slots: Slots, flow: Flow, resources: Resources, questions: ReadonlyMap<number, number>): number[][] {
  const { code, a, b, within, literals, choiceTargets, globals } = program;
  const visits = (container: number) => ((slots.visits[container] ?? -1) >= 0 ? [resources.visits + slots.visits[container]!] : []);
  const turns = (container: number) => ((slots.turns[container] ?? -1) >= 0 ? [resources.turns + slots.turns[container]!] : []);
  const variable = (name: number) => (name < globals ? resources.globals[name]! : resources.names + name);
  return Array.from(code, (op, point): number[] => {
    switch (op) {
      case Op.ReadGlobal: return [variable(a[point]!) + 1 + (questions.get(point) ?? -1)];
      case Op.ReadTemporary: case Op.Refer: return [variable(a[point]!)];
      // A temporary may hold a reference, which decides what is written.
      case Op.Assign: return a[point]! < globals ? [] : [variable(a[point]!)];
      case Op.Divert: case Op.Call: return (b[point]! & Flag.Variable) > 0 ? [variable(a[point]!)] : [];
      case Op.Count: return visits(a[point]!);
      case Op.Choice: return (b[point]! & ChoiceFlag.Once) > 0 ? visits(choiceTargets.get(point)!) : [];
      case Op.Visit: return visits(within[point]!);
      case Op.Shuffle: return [resources.dealt + slots.shuffles.indexOf(point)];
      case Op.Turns: return [resources.turn];
      case Op.TurnsSince: case Op.ReadCount: {
        const of = op === Op.TurnsSince ? turns : visits;
        const target = literals[point - 1];
        const asked = typeof target === 'object' && target.kind === 'target' ? [target] : flow.addresses;
        return asked.flatMap(({ container }) => of(container));
      }
      default: return [];
    }
  });
}

/** What a point overwrites whatever it was: the first number of it, and the one behind the last. */
function killedAt({ code, a, globals }: Program, point: number, resources: Resources): readonly [number, number] {
  const name = a[point]!;
  if (code[point] === Op.DeclareTemporary) return [resources.names + name, resources.names + name + 1];
  if ((code[point] === Op.Assign || code[point] === Op.DeclareGlobal) && name < globals) return [resources.globals[name]!, resources.globals[name + 1]!];
  return NOTHING_KILLED;
}

const NOTHING_KILLED = [0, 0] as const;

/**
 * Reads that only go into a global variable: they matter where that variable does. Only where the expression cannot fail, for
 * what fails matters by itself.
 */
function readStrong(program: Program, kinds: readonly Kind[]): Map<number, { global: number; behind: readonly number[] }> {
  const { code, a, globals, next } = program;
  const strong = new Map<number, { global: number; behind: readonly number[] }>();
  code.forEach((op, point) => {
    const global = a[point]!;
    if (op !== Op.Assign || global >= globals || kinds[global] === 'other') return;
    const expression = assignedAt(program, point);
    if (!expression || !cannotFail(program, expression) || expression.some((one) => code[one] === Op.ReadGlobal && kinds[a[one]!] === 'other')) return;
    // Behind the last piece the variable is as live as at the assignment itself, which is asked about whatever called it.
    const behind = next[point]! >= 0 ? [next[point]!] : [point];
    for (const one of expression) if (code[one] === Op.ReadGlobal || code[one] === Op.Count) strong.set(one, { global, behind });
  });
  return strong;
}

/** From choice points whose choice ink follows by itself, within the same turn. */
function fallbacks(program: Program, { taken }: Flow): (readonly number[])[] {
  return taken.map((targets, point) => (targets.length > 0 && isFallback(program, point) ? targets : []));
}

/** 1 for every point from which one of the wanted can be reached. */
function reachBackward(points: number, edges: readonly (readonly (readonly number[])[])[], wanted: (point: number) => boolean): Uint8Array {
  const before = backward(edges);
  return reach(Array.from({ length: points }, (_, point) => point).filter(wanted), before);
}
