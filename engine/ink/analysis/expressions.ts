/** The expressions of a program as they stand before what uses them, and what kind of value they give. */
import { Flag, Op, type Program } from '../interpreter/program.ts';
import { OPERANDS, OPERATORS, type Operator } from '../interpreter/operators.ts';
import type { Datum } from '../interpreter/datum.ts';

/**
 * What kind a value is, as far as errors go: whatever is a number, a truth or a float behaves alike. `other` is all else, and
 * whatever is not known.
 */
export type Kind = 'number' | 'string' | 'list' | 'other';

/**
 * The points of the one expression that ends at this point: values, variables, operators, and strings that hold words only.
 * Undefined where it holds more.
 */
export function expressionEndingAt(program: Program, end: number): number[] | undefined {
  const { code, a, within } = program;
  const points: number[] = [];
  let needed = 1;
  for (let point = end; needed > 0; point--) {
    if (point < 0 || within[point] !== within[end]) return undefined;
    points.unshift(point);
    switch (code[point]) {
      case Op.Value: case Op.ReadGlobal: case Op.ReadTemporary: case Op.Count: needed--; break;
      case Op.Native: needed += OPERANDS[a[point]!]! - 1; break;
      case Op.Call:
        if (!formulaAt(program, point)) return undefined;
        needed--;
        break;
      case Op.StringEnd: {
        const start = plainStringEndingAt(program, point);
        if (start === undefined) return undefined;
        while (point > start) points.unshift(--point);
        needed--;
        break;
      }
      default: return undefined;
    }
  }
  return points;
}

/** The one expression that a function without parameters returns and that is all of it; called at this point. */
export function formulaAt(program: Program, call: number): number[] | undefined {
  const { code, a, b, within, containers } = program;
  if (code[call] !== Op.Call || b[call] !== 0) return undefined;
  const { itself, length } = containers[within[a[call]!]!]!;
  const [first, last] = [itself + 1, itself + length];
  if (a[call] !== first || code[first] !== Op.Eval || code[last] !== Op.Return || code[last - 1] !== Op.EvalEnd) return undefined;
  // Formulas within formulas are looked into no further than ink can call them.
  for (let point = first; point < last; point++) if (code[point] === Op.Call) return undefined;
  const expression = expressionEndingAt(program, last - 2);
  return expression?.[0] === first + 1 ? expression : undefined;
}

/** Where a string begins that ends here and holds words only. */
function plainStringEndingAt({ code }: Program, end: number): number | undefined {
  let point = end - 1;
  while (code[point] === Op.Text) point--;
  return code[point] === Op.String ? point : undefined;
}

/** The value of a literal that begins at a point, and its last point. */
export function literalAt({ code, literals }: Program, point: number): { readonly value: Datum; readonly last: number } | undefined {
  const value = literals[point];
  if (code[point] === Op.Value && value !== undefined) return { value, last: point };
  if (code[point] !== Op.String) return undefined;
  let text = '';
  let at = point + 1;
  for (; code[at] === Op.Text; at++) text += literals[at] as string;
  return code[at] === Op.StringEnd ? { value: text, last: at } : undefined;
}

/** The literal whose last point is this one. */
export function literalEndingAt(program: Program, point: number): Datum | undefined {
  if (program.code[point] === Op.Value) return program.literals[point];
  const start = program.code[point] === Op.StringEnd ? plainStringEndingAt(program, point) : undefined;
  return start === undefined ? undefined : literalAt(program, start)?.value;
}

export function kindOf(value: Datum): Kind {
  if (typeof value === 'number' || typeof value === 'boolean') return 'number';
  if (typeof value === 'string') return 'string';
  return value.kind === 'float' ? 'number' : value.kind === 'list' ? 'list' : 'other';
}

/** The kind of an expression, given those of the variables in it. */
export function kindOfExpression(program: Program, points: readonly number[], kindOfGlobal: (global: number) => Kind | undefined, kindOfTemporary: (name: number) => Kind = () => 'other'): Kind | undefined {
  const stack: (Kind | undefined)[] = [];
  for (const point of points) {
    switch (program.code[point]) {
      case Op.Value: stack.push(kindOf(program.literals[point]!)); break;
      case Op.Count: stack.push('number'); break;
      case Op.String: case Op.Text: break;
      case Op.StringEnd: stack.push('string'); break;
      case Op.ReadGlobal: stack.push(kindOfGlobal(program.a[point]!)); break;
      case Op.Native: {
        const operator = program.a[point]!;
        const operands = stack.splice(stack.length - OPERANDS[operator]!);
        // Nothing is known of a variable yet that is computed from itself.
        stack.push(operands.includes(undefined) ? undefined : kindOfResult(OPERATORS[operator]!, operands as Kind[]));
        break;
      }
      case Op.Call: stack.push(kindOfExpression(program, formulaAt(program, point) ?? [], kindOfGlobal)); break;
      default: stack.push(kindOfTemporary(program.a[point]!));
    }
  }
  return stack[0];
}

function kindOfResult(operator: Operator, [left = 'other', right]: readonly Kind[]): Kind {
  if (left === 'other' || right === 'other') return 'other';
  switch (operator) {
    case '+': case '-': return left === 'list' ? 'list' : right === 'list' ? 'other' : left === 'string' || right === 'string' ? 'string' : 'number';
    case 'L^': case 'LIST_MIN': case 'LIST_MAX': case 'LIST_ALL': case 'LIST_INVERT': return 'list';
    default: return 'number';
  }
}

/** Operators that may give no number where their operands are numbers: a division by zero. */
const RISKY: ReadonlySet<string> = new Set(['/', '%', 'POW']);

/** True where no values of the same kinds would make the expression fail, so that one of them may stand for all. */
export function cannotFail(program: Program, points: readonly number[]): boolean {
  const { code, a, literals } = program;
  return points.every((point) => {
    if (code[point] === Op.ReadTemporary) return false;
    if (code[point] === Op.Call) return cannotFail(program, formulaAt(program, point) ?? []);
    if (code[point] === Op.Value) {
      const value = literals[point]!;
      return typeof value !== 'object' || value.kind === 'float' || value.kind === 'list';
    }
    if (code[point] !== Op.Native || !RISKY.has(OPERATORS[a[point]!]!)) return true;
    const divisor = literals[point - 1];
    return OPERATORS[a[point]!] !== 'POW' && typeof divisor === 'number' && divisor !== 0;
  });
}

/**
 * By global variable its one kind, `other` where it has several. Values it may be given from outside have the kind of its
 * declaration.
 */
export function readKinds(program: Program, defaults: readonly Datum[]): Kind[] {
  const { code, a, globals } = program;
  const kinds: Kind[] = defaults.slice(0, globals).map(kindOf);
  const written: [global: number, points: number[] | undefined][] = [];
  const referred = new Set<number>();
  code.forEach((op, point) => {
    if (op === Op.Refer && a[point]! < globals) referred.add(a[point]!);
    if ((op === Op.Assign || op === Op.DeclareGlobal) && a[point]! < globals) written.push([a[point]!, assignedAt(program, point)]);
  });
  const throughReferences = readReferenceWrites(program);
  // A variable that turns out to have several kinds may take others with it.
  for (let changed = true; changed;) {
    changed = false;
    const spoil = (global: number) => {
      changed ||= kinds[global] !== 'other';
      kinds[global] = 'other';
    };
    for (const [global, points] of written) {
      if ((points ? kindOfExpression(program, points, (one) => kinds[one]) : 'other') !== kinds[global]) spoil(global);
    }
    for (const global of referred) {
      const keeps = throughReferences.every(({ name, points }) =>
        points && kindOfExpression(program, points, (one) => kinds[one], (one) => (one === name ? kinds[global]! : 'other')) === kinds[global]);
      if (!keeps) spoil(global);
    }
  }
  return kinds;
}

/** The expression that is assigned at a point. */
export function assignedAt(program: Program, point: number): number[] | undefined {
  return expressionEndingAt(program, program.code[point - 1] === Op.EvalEnd ? point - 2 : point - 1);
}

/** What is assigned to parameters, any of which may stand for a variable passed by `ref`. */
function readReferenceWrites(program: Program): { name: number; points: number[] | undefined }[] {
  const { code, a, globals } = program;
  const parameters = new Set<number>();
  code.forEach((op, point) => { if (op === Op.DeclareTemporary && !assignedAt(program, point)) parameters.add(a[point]!); });
  return [...code.keys()].filter((point) => code[point] === Op.Assign && a[point]! >= globals && parameters.has(a[point]!))
    .map((point) => ({ name: a[point]!, points: assignedAt(program, point) }));
}

export const isConditionalDivert = ({ code, b }: Program, point: number): boolean => code[point] === Op.Divert && (b[point]! & Flag.Conditional) > 0;
