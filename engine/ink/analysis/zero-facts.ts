/**
 * Questions for a count that can only be zero: the container cannot have been entered before the question is come to. Most
 * once-only choices are such, being offered in one place that is passed once.
 */
import { Op, type Program } from '../interpreter/program.ts';
import { ChoiceFlag } from '../interpreter/program.ts';
import { backward, type Flow } from './flow.ts';

/** The points whose question for a count always finds zero. `entries`: where else a story may be entered, at any time. */
export function readZeroFacts(program: Program, flow: Flow, entries: readonly number[]): Uint8Array {
  const { code, a, b, containers, choiceTargets } = program;
  const zero = new Uint8Array(code.length);
  // Where a host may go to any knot at any time, everything may lie before anything.
  if (entries.length > 0) return zero;
  const within = backward([flow.onward, flow.taken]);
  const callers = backward([flow.calls, flow.threads]);
  const returned = returnsTo(program, flow);
  // Two marks a point: how it was come to, by returns out of calls or without any.
  const beforeCalls = new Int32Array(code.length);
  const afterReturns = new Int32Array(code.length);
  let round = 0;

  const cannotHaveEntered = (point: number, container: number): boolean => {
    round++;
    const outer: number[] = [];
    const inner: number[] = [];
    const seeOuter = (one: number) => {
      if (beforeCalls[one] === round) return;
      beforeCalls[one] = round;
      outer.push(one);
    };
    const seeInner = (one: number) => {
      if (afterReturns[one] === round) return;
      afterReturns[one] = round;
      inner.push(one);
    };
    // Back out of the calls this point stands in …
    for (const one of within[point]!) seeOuter(one);
    for (const one of callers[point]!) seeOuter(one);
    for (const one of returned[point]!) seeInner(one);
    for (let one = outer.pop(); one !== undefined; one = outer.pop()) {
      for (const before of within[one]!) seeOuter(before);
      for (const before of callers[one]!) seeOuter(before);
      for (const before of returned[one]!) seeInner(before);
    }
    // … and from each place so found into calls that have returned since.
    for (let one = inner.pop(); one !== undefined; one = inner.pop()) {
      for (const before of within[one]!) seeInner(before);
      for (const before of returned[one]!) seeInner(before);
    }
    const { itself, last } = containers[container]!;
    const end = last < containers.length ? containers[last]!.itself : code.length;
    for (let one = itself; one < end; one++) if (beforeCalls[one] === round || afterReturns[one] === round) return false;
    return true;
  };

  code.forEach((op, point) => {
    const container = op === Op.Choice && (b[point]! & ChoiceFlag.Once) > 0 ? choiceTargets.get(point)! : op === Op.Count ? a[point]! : -1;
    if (container >= 0 && cannotHaveEntered(point, container)) zero[point] = 1;
  });
  return zero;
}

/** By point behind a call or a thread's start, the points from which what was called may return there. */
function returnsTo(program: Program, { onward, calls, threads, taken }: Flow): number[][] {
  const { code, next } = program;
  const sites = new Map<number, number[]>();
  for (const list of [calls, threads]) {
    list.forEach((targets, point) => {
      for (const target of targets) if (next[point]! >= 0) sites.set(target, [...(sites.get(target) ?? []), next[point]!]);
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
