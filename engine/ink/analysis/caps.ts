/** How much of a number is ever asked for: a count that is only asked whether it is above two need not be kept beyond three. */
import { ChoiceFlag, Op, startOf, type Program } from '../interpreter/program.ts';
import { OPERANDS, OPERATORS } from '../interpreter/operators.ts';
import type { Slots } from '../interpreter/slots.ts';
import type { Datum } from '../interpreter/datum.ts';
import { assignedAt, isConditionalDivert, literalAt, literalEndingAt } from './expressions.ts';

/** What becomes of a value: a truth, a comparison with a literal (for being equal, or by size too), or anything at all. */
type Use = { readonly kind: 'truth' } | { readonly kind: 'compared'; readonly with: Datum; readonly equality: boolean } | { readonly kind: 'whole' };

const WHOLE: Use = { kind: 'whole' };
const COMPARISONS: ReadonlySet<string> = new Set(['>', '<', '>=', '<=', '==', '!=']);

/** Follows the value that a point leaves on the stack to the operator that takes it. */
export function useOf(program: Program, point: number): Use {
  const { code, a, b, containers } = program;
  let above = 0;
  let literal: Datum | undefined;
  for (let at = point + 1; ; at++) {
    const found = literalAt(program, at);
    if (found) {
      above++;
      literal = above === 1 ? found.value : undefined;
      at = found.last;
      continue;
    }
    switch (code[at]) {
      case Op.ReadGlobal: case Op.ReadTemporary: case Op.Count:
        above++;
        literal = undefined;
        break;
      case Op.Native: {
        const operands = OPERANDS[a[at]!]!;
        if (operands <= above) {
          above -= operands - 1;
          literal = undefined;
          break;
        }
        const name = OPERATORS[a[at]!]!;
        if (name === '!' || name === '&&' || name === '||') return { kind: 'truth' };
        if (!COMPARISONS.has(name)) return WHOLE;
        const other = above === 1 ? literal : literalEndingAt(program, point - 1);
        return other === undefined ? WHOLE : { kind: 'compared', with: other, equality: name === '==' || name === '!=' };
      }
      case Op.EvalEnd: {
        if (above > 0) return WHOLE;
        const then = code[at + 1] === Op.Enter ? startOf(containers[a[at + 1]!]!) : at + 1;
        const asksTruth = isConditionalDivert(program, then) || (code[then] === Op.Choice && (b[then]! & ChoiceFlag.Condition) > 0);
        return asksTruth ? { kind: 'truth' } : WHOLE;
      }
      default: return WHOLE;
    }
  }
}

/** The number a value is compared with, where there is one. */
const boundOf = (use: Use): number | undefined => (use.kind === 'compared' && typeof use.with === 'number' ? use.with : undefined);

/** The most that need be kept of a count; where `modulus` is set, its place in a round of so many. */
export interface CountCap {
  readonly most: number;
  readonly modulus?: number;
}

/** By visit slot. `asked` tells whether a point's question matters at all. */
export function readCountCaps(program: Program, slots: Slots, asked: (point: number) => boolean): CountCap[] {
  const { code, a, b, within, literals, choiceTargets } = program;
  const caps: CountCap[] = slots.visited.map(() => ({ most: 0 }));
  const raise = (container: number, cap: CountCap) => {
    const slot = slots.visits[container] ?? -1;
    const old = caps[slot];
    if (!old) return;
    // A round and a limit cannot both be kept in one number.
    caps[slot] = old.most === 0 ? cap : { most: old.modulus === undefined && cap.modulus === undefined ? Math.max(old.most, cap.most) : Infinity };
  };
  const readsCounts = code.includes(Op.ReadCount);
  code.forEach((op, point) => {
    if (!asked(point)) return;
    if (op === Op.Choice && (b[point]! & ChoiceFlag.Once) > 0) raise(choiceTargets.get(point)!, { most: 1 });
    else if (op === Op.Count) raise(a[point]!, { most: mostOf(useOf(program, point)) });
    else if (op === Op.Visit) {
      const number = literals[point + 1];
      const then = code[point + 2];
      if (typeof number !== 'number' || number < 1) raise(within[point]!, { most: Infinity });
      else if (then === Op.Shuffle || (then === Op.Native && OPERATORS[a[point + 2]!] === '%')) raise(within[point]!, { most: number, modulus: number });
      else raise(within[point]!, { most: then === Op.Native && OPERATORS[a[point + 2]!] === 'MIN' ? number + 1 : Infinity });
    } else if (op === Op.ReadCount) {
      const target = literals[point - 1];
      if (typeof target === 'object' && target.kind === 'target') raise(target.container, { most: mostOf(useOf(program, point)) });
    } else if (op === Op.Value && readsCounts) {
      const target = literals[point];
      // Its count may be asked for far from here.
      if (typeof target === 'object' && target.kind === 'target' && code[point + 1] !== Op.ReadCount && code[point + 1] !== Op.TurnsSince) raise(target.container, { most: Infinity });
    }
  });
  return caps;
}

function mostOf(use: Use): number {
  const bound = boundOf(use);
  return use.kind === 'truth' ? 1 : bound === undefined ? Infinity : Math.max(0, bound + 1);
}

/** How long ago is ever asked for, over all TURNS_SINCE. Never is -1, so truth tells an age of 0 from both sides. */
export function readAgeCap({ code, ...program }: Program): number {
  let cap = 0;
  code.forEach((op, point) => {
    if (op === Op.TurnsSince) cap = Math.max(cap, mostOf(useOf({ code, ...program }, point)));
  });
  return cap;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * Global integers that only ever grow by constants (or only shrink) and are only compared with numbers: beyond the greatest of
 * those, one value is like another. Undefined for all others.
 */
export function readRanges(program: Program, asked: (point: number) => boolean): (Range | undefined)[] {
  const { code, a, literals, globals } = program;
  const found = Array.from({ length: globals }, () => ({ whole: true, least: 0, most: 0, grows: false, shrinks: false }));
  const stepOf = (assignment: number): { read: number; by: number } | undefined => {
    const [read, number, operator, ...rest] = assignedAt(program, assignment) ?? [];
    if (read === undefined || number === undefined || operator === undefined || rest.length > 0) return undefined;
    const by = literals[number];
    const name = code[operator] === Op.Native ? OPERATORS[a[operator]!] : undefined;
    if (code[read] !== Op.ReadGlobal || a[read] !== a[assignment] || typeof by !== 'number' || (name !== '+' && name !== '-')) return undefined;
    return { read, by: name === '+' ? by : -by };
  };
  const own = new Set<number>();
  code.forEach((op, point) => {
    const variable = found[a[point]!];
    if (!variable || (op !== Op.Assign && op !== Op.DeclareGlobal && op !== Op.Refer)) return;
    if (op === Op.Refer) variable.whole = false;
    const end = code[point - 1] === Op.EvalEnd ? point - 2 : point - 1;
    const change = stepOf(point);
    if (change) {
      own.add(change.read);
      if (change.by > 0) variable.grows = true;
      if (change.by < 0) variable.shrinks = true;
    } else if (code[end] !== Op.Value || typeof literals[end] !== 'number') variable.whole = false;
  });
  code.forEach((op, point) => {
    const variable = found[a[point]!];
    if (op !== Op.ReadGlobal || !variable || own.has(point) || !asked(point)) return;
    const use = useOf(program, point);
    const bound = boundOf(use) ?? 0;
    if (use.kind === 'whole' || (use.kind === 'compared' && typeof use.with !== 'number')) variable.whole = false;
    variable.most = Math.max(variable.most, bound);
    variable.least = Math.min(variable.least, bound);
  });
  return found.map(({ whole, least, most, grows, shrinks }) => {
    if (!whole || (grows && shrinks)) return undefined;
    return { least: shrinks ? least - 1 : -Infinity, most: grows ? most + 1 : Infinity };
  });
}
