/** ink's operators, by its rules of which types meet: truths count as integers, integers give way to floats, both to strings. */
import { InkError, isList, toNumber, type Datum, type List } from './datum.ts';
import { bounds, contains, increase, inverse, all, isAbove, isAtLeast, isAtMost, isBelow, first, lessened, union, intersection, same } from './lists.ts';
import type { Program } from './program.ts';

/** ink's names of them, as they stand in its JSON. */
export const OPERATORS = [
  '+', '-', '/', '*', '%', '_', '==', '>', '<', '>=', '<=', '!=', '!', '&&', '||', 'MIN', 'MAX', 'POW', 'FLOOR', 'CEILING', 'INT',
  'FLOAT', '?', '!?', 'L^', 'LIST_MIN', 'LIST_MAX', 'LIST_ALL', 'LIST_COUNT', 'LIST_VALUE', 'LIST_INVERT',
] as const;

export type Operator = (typeof OPERATORS)[number];

const UNARY: ReadonlySet<Operator> = new Set(['_', '!', 'FLOOR', 'CEILING', 'INT', 'FLOAT', 'LIST_MIN', 'LIST_MAX', 'LIST_ALL', 'LIST_COUNT', 'LIST_VALUE', 'LIST_INVERT']);

/** How many values an operator takes, by its place in `OPERATORS`. */
export const OPERANDS: readonly number[] = OPERATORS.map((name) => (UNARY.has(name) ? 1 : 2));

export function applyUnary(program: Program, operator: number, value: Datum): Datum {
  const name = OPERATORS[operator]!;
  refuseNothing(name, value);
  if (isList(value)) return onList(program, name, value);
  if (typeof value === 'object' && value.kind === 'float') return onFloat(name, value.value);
  if (typeof value === 'number' || typeof value === 'boolean') return onInteger(name, Number(value));
  throw cannot(name, value);
}

export function applyBinary(program: Program, operator: number, left: Datum, right: Datum): Datum {
  const name = OPERATORS[operator]!;
  // By far the most common case first.
  if (typeof left === 'number' && typeof right === 'number') return onIntegers(name, left, right);
  refuseNothing(name, left);
  refuseNothing(name, right);
  if (isList(left) || isList(right)) return withList(program, name, left, right);
  if (isReference(left) || isReference(right)) throw cannot(name, left);
  if (isTarget(left) || isTarget(right)) {
    if (!isTarget(left) || !isTarget(right)) throw cannot(name, left);
    if (name === '==') return left.path === right.path;
    if (name === '!=') return left.path !== right.path;
    throw cannot(name, left);
  }
  if (typeof left === 'string' || typeof right === 'string') return onStrings(name, words(left), words(right));
  if (isFloat(left) || isFloat(right)) return onFloats(name, numberOf(left), numberOf(right));
  return onIntegers(name, numberOf(left), numberOf(right));
}

/** Whether a condition holds; what has no truth is an error. */
export function isTrue(value: Datum | undefined): boolean {
  switch (typeof value) {
    case 'undefined': return false;
    case 'number': return value !== 0;
    case 'boolean': return value;
    case 'string': return value.length > 0;
    default:
      if (value.kind === 'float') return value.value !== 0;
      if (value.kind === 'list') return value.items.length > 0;
      if (value.kind === 'target' || value.kind === 'reference') throw new InkError(`Shouldn't use a divert target as a conditional value.`);
      return false;
  }
}

/** The value as ink prints it. */
export function print({ items, names }: Program, value: Datum): string {
  switch (typeof value) {
    case 'string': return value;
    case 'number': return String(value);
    case 'boolean': return value ? 'true' : 'false';
    default:
      switch (value.kind) {
        case 'float': return String(value.value);
        case 'list': return [...value.items].sort((a, b) => items[a]!.worth - items[b]!.worth || items[a]!.origin.localeCompare(items[b]!.origin)).map((item) => items[item]!.name).join(', ');
        case 'target': return `DivertTargetValue(${value.path})`;
        case 'reference': return `VariablePointerValue(${names[value.name]})`;
        case 'nothing': return '';
        case 'tag': return value.text;
        case 'open': return '';
      }
  }
}

const isFloat = (value: Datum) => typeof value === 'object' && value.kind === 'float';
const isTarget = (value: Datum) => typeof value === 'object' && value.kind === 'target';
const isReference = (value: Datum) => typeof value === 'object' && (value.kind === 'reference' || value.kind === 'tag');

function numberOf(value: Datum): number {
  return typeof value === 'object' && value.kind === 'float' ? value.value : Number(value);
}

const words = (value: Datum): string => (typeof value === 'object' ? String(numberOf(value)) : String(value));

const cannot = (name: Operator, value: Datum) => new InkError(`Cannot perform operation ${name} on ${typeof value === 'object' ? value.kind : typeof value}`);

function refuseNothing(name: Operator, value: Datum): void {
  if (typeof value === 'object' && value.kind === 'nothing') {
    throw new InkError(`Attempting to perform ${name} on a void value. Did you forget to "return" a value from a function you called here?`);
  }
}

function onIntegers(name: Operator, x: number, y: number): Datum {
  switch (name) {
    case '+': return toNumber(x + y);
    case '-': return toNumber(x - y);
    case '*': return toNumber(x * y);
    case '/': return toNumber(Math.floor(x / y));
    case '%': return toNumber(x % y);
    case 'L^': case '?': case '!?': throw cannot(name, x);
    default: return compare(name, x, y);
  }
}

function onFloats(name: Operator, x: number, y: number): Datum {
  switch (name) {
    case '+': return toNumber(x + y);
    case '-': return toNumber(x - y);
    case '*': return toNumber(x * y);
    case '/': return toNumber(x / y);
    case '%': return toNumber(x % y);
    case 'L^': case '?': case '!?': throw cannot(name, x);
    default: return compare(name, x, y);
  }
}

function compare(name: Operator, x: number, y: number): Datum {
  switch (name) {
    case '==': return x === y;
    case '!=': return x !== y;
    case '>': return x > y;
    case '<': return x < y;
    case '>=': return x >= y;
    case '<=': return x <= y;
    case '&&': return x !== 0 && y !== 0;
    case '||': return x !== 0 || y !== 0;
    case 'MIN': return toNumber(Math.min(x, y));
    case 'MAX': return toNumber(Math.max(x, y));
    case 'POW': return toNumber(x ** y);
    default: throw cannot(name, x);
  }
}

function onInteger(name: Operator, x: number): Datum {
  switch (name) {
    case '_': return toNumber(-x);
    case '!': return x === 0;
    case 'FLOOR': case 'CEILING': case 'INT': return x;
    case 'FLOAT': return { kind: 'float', value: x };
    default: throw cannot(name, x);
  }
}

/** ink keeps the result of a float a float, even that of `!`. */
function onFloat(name: Operator, x: number): Datum {
  switch (name) {
    case '_': return { kind: 'float', value: -x || 0 };
    case '!': return { kind: 'float', value: x === 0 ? 1 : 0 };
    case 'FLOOR': return { kind: 'float', value: Math.floor(x) };
    case 'CEILING': return { kind: 'float', value: Math.ceil(x) || 0 };
    case 'INT': return toNumber(Math.floor(x));
    case 'FLOAT': return { kind: 'float', value: x };
    default: throw cannot(name, x);
  }
}

function onStrings(name: Operator, x: string, y: string): Datum {
  switch (name) {
    case '+': return x + y;
    case '==': return x === y;
    case '!=': return x !== y;
    case '?': return x.includes(y);
    case '!?': return !x.includes(y);
    default: throw cannot(name, x);
  }
}

function onList(program: Program, name: Operator, list: List): Datum {
  switch (name) {
    case '!': return list.items.length === 0 ? 1 : 0;
    case 'LIST_INVERT': return inverse(program, list);
    case 'LIST_ALL': return all(program, list);
    case 'LIST_MIN': return first(bounds(program, list).least);
    case 'LIST_MAX': return first(bounds(program, list).most);
    case 'LIST_COUNT': return list.items.length;
    case 'LIST_VALUE': {
      const { most } = bounds(program, list);
      return most === undefined ? 0 : program.items[most]!.worth;
    }
    default: throw cannot(name, list);
  }
}

function withList(program: Program, name: Operator, left: Datum, right: Datum): Datum {
  if ((name === '+' || name === '-') && isList(left) && typeof right === 'number') return increase(program, left, name === '+' ? right : -right);
  if (name === '&&' || name === '||') {
    // Both are asked, since either may have no truth.
    const [one, other] = [isTrue(left), isTrue(right)];
    return name === '&&' ? one && other : one || other;
  }
  if (!isList(left) || !isList(right)) throw cannot(name, left);
  switch (name) {
    case '+': return union(program, left, right);
    case '-': return lessened(program, left, right);
    case 'L^': return intersection(left, right);
    case '?': return contains(left, right);
    case '!?': return !contains(left, right);
    case '==': return same(left, right);
    case '!=': return !same(left, right);
    case '>': return isAbove(program, left, right);
    case '<': return isBelow(program, left, right);
    case '>=': return isAtLeast(program, left, right);
    case '<=': return isAtMost(program, left, right);
    default: throw cannot(name, left);
  }
}
