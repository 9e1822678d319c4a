/**
 * Questions for a count that can only be zero: the container cannot have been entered before the question is come to. Most
 * once-only choices are such, being offered in one place that is passed once.
 */
import { ChoiceFlag, Op, type Program } from '../interpreter/program.ts';
import { backward, type Flow } from './flow.ts';
import { rootPointOf } from './places.ts';

/** The points whose question for a count always finds zero. `returned`: see `returnsTo`. `entries`: where else a story may be entered, at any time. */
export function readZeroFacts(program: Program, flow: Flow, returned: readonly (readonly number[])[], entries: readonly number[]): Uint8Array {
  const { code, a, b, containers, choiceTargets } = program;
  const zero = new Uint8Array(code.length);
  // Where a host may go to any knot at any time, everything may lie before anything.
  if (entries.length > 0) return zero;
  const within = backward([flow.onward, flow.taken]);
  const callers = backward([flow.calls, flow.threads]);
  const gatesOf = readGates(program, flow);
  // Two marks a point: how it was come to, by returns out of calls or without any.
  const beforeCalls = new Int32Array(code.length);
  const afterReturns = new Int32Array(code.length);
  let round = 0;

  const outer: number[] = [];
  const inner: number[] = [];
  let first = 0;
  let end = 0;
  let entered = false;
  const seeOuter = (point: number) => {
    if (beforeCalls[point] === round) return;
    beforeCalls[point] = round;
    outer.push(point);
    entered ||= point >= first && point < end;
  };
  const seeInner = (point: number) => {
    if (afterReturns[point] === round) return;
    afterReturns[point] = round;
    inner.push(point);
    entered ||= point >= first && point < end;
  };

  /** `gate`: a choice that is not taken again. */
  const cannotHaveEntered = (point: number, container: number, gate = -1): boolean => {
    round++;
    outer.length = 0;
    inner.length = 0;
    entered = false;
    const { itself, last } = containers[container]!;
    first = itself;
    end = last < containers.length ? containers[last]!.itself : code.length;
    const gateTarget = gate < 0 ? -1 : a[gate]!;
    // Back out of the calls this point stands in …
    for (let one: number | undefined = point; one !== undefined && !entered; one = outer.pop()) {
      for (const before of within[one]!) if (one !== gateTarget || before !== gate) seeOuter(before);
      for (const before of callers[one]!) seeOuter(before);
      for (const before of returned[one]!) seeInner(before);
    }
    // … and from each place so found into calls that have returned since.
    for (let one = inner.pop(); one !== undefined && !entered; one = inner.pop()) {
      for (const before of within[one]!) if (one !== gateTarget || before !== gate) seeInner(before);
      for (const before of returned[one]!) seeInner(before);
    }
    return !entered;
  };

  code.forEach((op, point) => {
    const container = op === Op.Choice && (b[point]! & ChoiceFlag.Once) > 0 ? choiceTargets.get(point)! : op === Op.Count ? a[point]! : -1;
    if (container < 0) return;
    // Or it can only have been entered by way of a once-only choice that would have to be taken again to come to the question.
    if (cannotHaveEntered(point, container) || gatesOf(containers[container]!.itself + 1).some((gate) => cannotHaveEntered(point, container, gate))) zero[point] = 1;
  });
  return zero;
}

/** The once-only choices that every way to a point leads through, the nearest first. */
function readGates(program: Program, { onward, calls, threads, taken }: Flow): (point: number) => number[] {
  const { code, a, b } = program;
  const before = backward([onward, calls, threads, taken]);
  const dominators = readDominators([onward, calls, threads, taken], before, rootPointOf(program) ?? 0);
  return (point) => {
    const gates: number[] = [];
    for (let at = point; at >= 0; at = dominators[at]!) {
      const [only, ...others] = before[at]!.filter((one) => dominators[one]! >= 0);
      if (only === undefined || others.length > 0 || code[only] !== Op.Choice || a[only] !== at) continue;
      if ((b[only]! & ChoiceFlag.Once) > 0) gates.push(only);
      if (gates.length === MOST_GATES) break;
    }
    return gates;
  };
}

const MOST_GATES = 4;

/** By point the last one before it that every way leads through, -1 for the root and what cannot be reached. (Cooper, Harvey, Kennedy) */
function readDominators(edges: readonly (readonly (readonly number[])[])[], before: readonly (readonly number[])[], root: number): Int32Array {
  const order = new Int32Array(before.length).fill(-1);
  const sequence: number[] = [];
  const open: { point: number; next: number; targets: number[] }[] = [];
  const seen = new Uint8Array(before.length);
  const enter = (point: number) => {
    seen[point] = 1;
    open.push({ point, next: 0, targets: edges.flatMap((list) => list[point]!) });
  };
  enter(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const target = top.targets[top.next++];
    if (target === undefined) {
      order[top.point] = sequence.push(top.point) - 1;
      open.pop();
    } else if (!seen[target]) enter(target);
  }
  const dominators = new Int32Array(before.length).fill(-1);
  dominators[root] = root;
  const common = (one: number, other: number): number => {
    while (one !== other) {
      while (order[one]! < order[other]!) one = dominators[one]!;
      while (order[other]! < order[one]!) other = dominators[other]!;
    }
    return one;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const point of [...sequence].reverse()) {
      if (point === root) continue;
      let dominator = -1;
      for (const one of before[point]!) if (dominators[one]! >= 0) dominator = dominator < 0 ? one : common(one, dominator);
      if (dominators[point] === dominator) continue;
      dominators[point] = dominator;
      changed = true;
    }
  }
  dominators[root] = -1;
  return dominators;
}

/** By point behind a call or a thread's start, the points from which what was called may return there. */
export function returnsTo(program: Program, { onward, calls, threads, taken }: Flow): number[][] {
  const { code } = program;
  const sites = new Map<number, number[]>();
  for (const list of [calls, threads]) {
    list.forEach((targets, point) => {
      for (const target of targets) sites.set(target, [...(sites.get(target) ?? []), ...onward[point]!]);
    });
  }
  const returned: Set<number>[] = Array.from({ length: code.length }, () => new Set<number>());
  const mark = new Int32Array(code.length);
  let round = 0;
  for (const [target, behind] of sites) {
    round++;
    const open = [target];
    mark[target] = round;
    for (let point = open.pop(); point !== undefined; point = open.pop()) {
      if (mayLeave(program, onward, point)) for (const one of behind) returned[one]!.add(point);
      for (const list of [onward, taken]) {
        for (const after of list[point]!) {
          if (mark[after] === round) continue;
          mark[after] = round;
          open.push(after);
        }
      }
    }
  }
  return returned.map((points) => [...points]);
}

/** Flow may leave a function, a tunnel or a thread here: by returning, by being done, or by running out. */
export function mayLeave({ code, next }: Program, onward: Flow['onward'], point: number): boolean {
  const op = code[point];
  return op === Op.Return || op === Op.TunnelReturn || op === Op.Done || onward[point]!.length === 0 || next[point]! < 0;
}
