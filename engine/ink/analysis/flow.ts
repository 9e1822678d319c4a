/** Where each point of a program may lead. Whatever cannot be told from the program leads everywhere it could. */
import type { Target } from '../interpreter/datum.ts';
import { ChoiceFlag, Flag, Op, startOf, type Program } from '../interpreter/program.ts';

export interface Flow {
  /** On within the turn and the procedure; behind a call too, as it may return. */
  readonly onward: readonly (readonly number[])[];
  /** Into functions and tunnels, and to the words that a choice shares with what follows it. */
  readonly calls: readonly (readonly number[])[];
  /** Into threads, which share the frames of whoever starts them. */
  readonly threads: readonly (readonly number[])[];
  /** From a choice point to where the choice leads. */
  readonly taken: readonly (readonly number[])[];
  /** Divert targets that are used as values, beside those ink makes for the words of choices. */
  readonly addresses: readonly Target[];
}

const NONE: readonly number[] = [];

export function readFlow(program: Program): Flow {
  const { code, a, b, next, within, containers, literals, externals, names } = program;
  const points = code.length;
  const make = () => new Array<readonly number[]>(points).fill(NONE);
  const [onward, calls, threads, taken] = [make(), make(), make(), make()];
  const { returns, addresses } = readAddresses(program);
  const anywhere = [...new Set(addresses.map(({ point }) => point).filter((point) => point >= 0))];

  for (let point = 0; point < points; point++) {
    const op = code[point];
    const after = next[point]!;
    const on = after >= 0 ? [after] : [];
    const conditional = (b[point]! & Flag.Conditional) > 0;
    const isVariable = (b[point]! & Flag.Variable) > 0;
    const targets = () => (isVariable ? anywhere : [a[point]!]);
    switch (op) {
      case Op.Itself: onward[point] = [point + 1]; break;
      case Op.Enter: onward[point] = [startOf(containers[a[point]!]!)]; break;
      case Op.Done: case Op.Stop: case Op.Return: break;
      case Op.TunnelReturn: {
        const before = literals[point - 1 - (code[point - 1] === Op.EvalEnd ? 1 : 0)];
        if (typeof before === 'object' && before.kind === 'target') onward[point] = [before.point];
        else if (!(typeof before === 'object' && before.kind === 'nothing')) onward[point] = anywhere;
        break;
      }
      case Op.Divert:
        if (isVariable && names[a[point]!] === '$r') break;
        if (returns.has(point)) {
          calls[point] = targets();
          onward[point] = [returns.get(point)!];
        } else if (code[point - 1] === Op.Thread && within[point - 1] === within[point]) {
          threads[point] = targets();
          onward[point] = on;
        } else onward[point] = conditional ? [...targets(), ...on] : targets();
        break;
      case Op.Call:
        calls[point] = targets();
        onward[point] = on;
        break;
      case Op.External:
        if (externals[a[point]!]!.fallback >= 0) calls[point] = [externals[a[point]!]!.fallback];
        onward[point] = on;
        break;
      case Op.Choice:
        taken[point] = [a[point]!];
        onward[point] = on;
        break;
      default: onward[point] = on;
    }
  }
  return { onward, calls, threads, taken, addresses };
}

/** True for a choice ink follows by itself. */
export const isFallback = ({ b }: Program, point: number): boolean => (b[point]! & ChoiceFlag.Fallback) > 0;

/**
 * ink prints the words that stand both in a choice and after it from one place, as if it were a function: the temporary `$r`
 * says where to return. By the divert that goes there, where it returns to.
 */
function readAddresses(program: Program): { returns: ReadonlyMap<number, number>; addresses: Target[] } {
  const { code, a, b, literals, names } = program;
  const returns = new Map<number, number>();
  const addresses: Target[] = [];
  literals.forEach((value, point) => {
    if (typeof value !== 'object' || value.kind !== 'target') return;
    let at = point + 1;
    if (code[at] === Op.EvalEnd) at++;
    if (code[at] === Op.DeclareTemporary && names[a[at]!] === '$r') {
      while (code[at] !== Op.Divert && code[at] !== Op.End) at++;
      if (code[at] !== Op.Divert || (b[at]! & Flag.Variable) > 0) throw new Error('The words of a choice are not compiled as exploring knows them.');
      returns.set(at, value.point);
    } else if (code[point + 1] !== Op.TurnsSince && code[point + 1] !== Op.ReadCount) addresses.push(value);
  });
  return { returns, addresses };
}

/** The edges turned round, each list of them. */
export function backward(lists: readonly (readonly (readonly number[])[])[]): number[][] {
  const before: number[][] = Array.from({ length: lists[0]!.length }, () => []);
  for (const list of lists) list.forEach((targets, point) => targets.forEach((target) => before[target]!.push(point)));
  return before;
}

/** Every point that can be reached over these edges, the starting points too. */
export function reach(from: Iterable<number>, ...edges: readonly (readonly (readonly number[])[])[]): Uint8Array {
  const seen = new Uint8Array(edges[0]!.length);
  const open: number[] = [];
  const see = (point: number) => {
    if (point < 0 || seen[point]) return;
    seen[point] = 1;
    open.push(point);
  };
  for (const point of from) see(point);
  for (let point = open.pop(); point !== undefined; point = open.pop()) {
    for (const list of edges) for (const target of list[point]!) see(target);
  }
  return seen;
}
