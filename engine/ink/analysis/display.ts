/**
 * Reads that can change nothing but printed words: a value that is printed, a sequence or a condition whose branches only print
 * and meet again. Where only the way through a story is to be proved, they do not count. An expression that could fail is none
 * of them, and tags are not mere words.
 */
import { Flag, Op, startOf, type Container, type Program } from '../interpreter/program.ts';
import type { Slots } from '../interpreter/slots.ts';
import { OPERANDS } from '../interpreter/operators.ts';
import { cannotFail, expressionEndingAt, formulaAt, literalAt, type Kind } from './expressions.ts';

const HARMLESS: ReadonlySet<number> = new Set([
  Op.Text, Op.Glue, Op.Eval, Op.EvalEnd, Op.Print, Op.Duplicate, Op.Drop, Op.NoOp, Op.Visit, Op.Shuffle, Op.Value, Op.ReadGlobal, Op.Count, Op.Native,
]);

/** By point, 1 for a read that only changes words, and for chance that only does. */
export function readDisplay(program: Program, slots: Slots, kinds: readonly Kind[]): Uint8Array {
  const display = new Uint8Array(program.code.length);
  const { code, a, containers } = program;
  const steady = (points: readonly number[]): boolean => cannotFail(program, points) && points.every((point) =>
    (code[point] === Op.Call ? steady(formulaAt(program, point) ?? []) : code[point] !== Op.ReadGlobal || kinds[a[point]!] !== 'other'));
  const readers = countReaders(program, slots);
  const mark = (points: readonly number[]) => {
    for (const point of points) if (code[point] === Op.ReadGlobal || code[point] === Op.Count || code[point] === Op.Call) display[point] = 1;
  };

  containers.forEach((container, number) => {
    const first = startOf(container);
    const last = first + container.length;
    if (isSequence(program, container) && isHarmless(program, readers, steady, number, (target) => program.within[target]! >= number && program.within[target]! < container.last) && !inValue(program, first)) {
      for (let point = first; point < last; point++) if (code[point] === Op.Visit || code[point] === Op.Shuffle) display[point] = 1;
    }
    for (let point = first; point < last; point++) {
      if (code[point] === Op.Print && !inValue(program, point) && !inTag(program, point)) {
        const printed = expressionEndingAt(program, point - 1);
        if (printed && steady(printed)) mark(printed);
        else if (isPrintedDie(program, point)) display[point - 1] = 1;
      } else if (code[point] === Op.Enter && code[point - 1] === Op.EvalEnd && isBranch(program, a[point]!)) {
        const asked = expressionEndingAt(program, point - 2);
        if (asked && steady(asked) && !inValue(program, point) && !inTag(program, point) && branchesMeet(program, readers, steady, point)) mark(asked);
      }
    }
  });
  markFormulas(program, display, mark);
  return display;
}

/** What a formula reads only changes words where every call of it does. */
function markFormulas(program: Program, display: Uint8Array, mark: (points: readonly number[]) => void): void {
  const { code, a } = program;
  const serious = new Set<number>();
  const formulas = new Map<number, readonly number[]>();
  code.forEach((op, point) => {
    const formula = op === Op.Call ? formulaAt(program, point) : undefined;
    if (formula && display[point] === 1) formulas.set(a[point]!, formula);
    else if (op === Op.Call || op === Op.Divert) serious.add(a[point]!);
  });
  // Called by way of a variable, or in place of an EXTERNAL.
  for (const value of program.literals) if (typeof value === 'object' && value.kind === 'target' && value.container >= 0) serious.add(startOf(program.containers[value.container]!));
  for (const { fallback } of program.externals) serious.add(fallback);
  for (const [start, formula] of formulas) if (!serious.has(start)) mark(formula);
}

/** `{RANDOM(1, 6)}`: nothing but words hangs on it, and it cannot fail. */
function isPrintedDie({ code, literals }: Program, print: number): boolean {
  const [least, most] = [literals[print - 3], literals[print - 2]];
  return code[print - 1] === Op.Random && typeof least === 'number' && typeof most === 'number' && most >= least;
}

const isSequence = ({ code }: Program, container: Container): boolean => code[startOf(container)] === Op.Eval && code[startOf(container) + 1] === Op.Visit;

/** A container that is nothing but a conditional divert, as ink writes each branch of a condition. */
function isBranch({ code, b, containers }: Program, number: number): boolean {
  const container = containers[number]!;
  const first = startOf(container);
  return container.length === 1 && code[first] === Op.Divert && (b[first]! & Flag.Conditional) > 0;
}

/** Every branch of a condition, up to where they meet, only prints. */
function branchesMeet(program: Program, readers: ReadonlyMap<number, readonly number[]>, steady: (points: readonly number[]) => boolean, branch: number): boolean {
  const { code, a, within } = program;
  let meeting = -1;
  const leads = (inside: number) => (target: number): boolean => {
    if (within[target]! >= inside && within[target]! < program.containers[inside]!.last) return true;
    if (within[target] !== within[branch] || target <= branch) return false;
    if (meeting < 0) meeting = target;
    return meeting === target;
  };
  if (!isHarmless(program, readers, steady, a[branch]!, leads(a[branch]!)) || meeting < 0) return false;
  for (let point = branch + 1; point < meeting; point++) {
    const literal = code[point] === Op.String ? literalAt(program, point) : undefined;
    if (literal) {
      point = literal.last;
      continue;
    }
    const harmless = code[point] === Op.Enter ? isHarmless(program, readers, steady, a[point]!, leads(a[point]!))
      : HARMLESS.has(code[point]!) && isSafeReckoning(program, steady, point);
    if (!harmless) return false;
  }
  return true;
}

/** A container, with all it holds, that only prints, and diverts only where it may. */
function isHarmless(program: Program, readers: ReadonlyMap<number, readonly number[]>, steady: (points: readonly number[]) => boolean, number: number, mayLead: (target: number) => boolean): boolean {
  const { code, a, b, containers } = program;
  const { last } = containers[number]!;
  for (let inner = number; inner < last; inner++) {
    const container = containers[inner]!;
    // What is counted here would differ: only questions asked within may hang on it.
    if (container.countsTurns || (readers.get(inner) ?? []).some((point) => program.within[point]! < number || program.within[point]! >= last)) return false;
    for (let point = startOf(container); point < startOf(container) + container.length; point++) {
      const op = code[point]!;
      if (op === Op.Enter) continue;
      if (op === Op.Divert) {
        if ((b[point]! & Flag.Variable) > 0 || code[point - 1] === Op.Thread || !mayLead(a[point]!)) return false;
      } else if (op === Op.String) {
        const literal = literalAt(program, point);
        if (!literal) return false;
        point = literal.last;
        continue;
      } else if (op === Op.Call ? !formulaAt(program, point) || !steady([point]) : !HARMLESS.has(op)) return false;
      if (!isSafeReckoning(program, steady, point)) return false;
    }
  }
  return true;
}

/** What stands at a point belongs to an expression that cannot fail, or is a sequence's own reckoning. */
function isSafeReckoning(program: Program, steady: (points: readonly number[]) => boolean, point: number): boolean {
  const { code, a } = program;
  if (code[point] !== Op.Native && code[point] !== Op.ReadGlobal && code[point] !== Op.Value) return true;
  if (code[point] === Op.ReadGlobal) return steady([point]);
  if (code[point] === Op.Value) {
    const value = program.literals[point]!;
    return typeof value !== 'object' || value.kind === 'float' || value.kind === 'list';
  }
  const expression = expressionEndingAt(program, point);
  if (expression) return steady(expression);
  // "visit, 3, MIN" and "du, 0, ==": numbers all of them.
  const left = code[point - 2];
  return code[point] === Op.Native && a[point] !== undefined && code[point - 1] === Op.Value && typeof program.literals[point - 1] === 'number'
    && (left === Op.Visit || left === Op.Duplicate || (left === Op.Eval && code[point - 3] === Op.Duplicate)) && isSafeOnNumbers(program, point);
}

function isSafeOnNumbers(program: Program, point: number): boolean {
  return cannotFail(program, [point - 1, point]);
}

/** By container, the points that ask how often it was visited. */
function countReaders({ code, a, within, literals, choiceTargets }: Program, slots: Slots): Map<number, number[]> {
  const readers = new Map<number, number[]>();
  const add = (container: number, point: number) => {
    if ((slots.visits[container] ?? -1) >= 0) readers.set(container, [...(readers.get(container) ?? []), point]);
  };
  code.forEach((op, point) => {
    if (op === Op.Count) add(a[point]!, point);
    else if (op === Op.Visit) add(within[point]!, point);
    else if (op === Op.Choice) add(choiceTargets.get(point)!, point);
    const value = literals[point];
    if (typeof value === 'object' && value.kind === 'target' && value.container >= 0) add(value.container, point);
  });
  return readers;
}

/** Within a string that becomes a value, and not the words of a choice. */
function inValue(program: Program, point: number): boolean {
  const { code, containers, within } = program;
  for (let at = point, container = within[point]!; container >= 0; at = containers[container]!.point, container = containers[container]!.parent) {
    if (at < 0) return false;
    let open = 0;
    for (let one = startOf(containers[container]!); one < at; one++) open += code[one] === Op.String ? 1 : code[one] === Op.StringEnd ? -1 : 0;
    if (open > 0 && !isChoiceWords(program, at)) return true;
    if (containers[container]!.name === 's') return false;
  }
  return false;
}

/** The string that is open here is the words of a choice: nothing takes it off the stack before a choice point does. */
function isChoiceWords({ code, a, within }: Program, point: number): boolean {
  const here = (at: number) => within[at] === within[point];
  let at = point;
  while (here(at) && code[at] !== Op.StringEnd) at++;
  let above = 0;
  for (at++; here(at); at++) {
    switch (code[at]) {
      case Op.Choice: return true;
      case Op.EvalEnd: break;
      case Op.Value: case Op.ReadGlobal: case Op.ReadTemporary: case Op.Count: above++; break;
      case Op.String:
        while (here(at) && code[at] !== Op.StringEnd) at++;
        above++;
        break;
      case Op.Native: {
        const operands = OPERANDS[a[at]!]!;
        if (operands > above) return false;
        above -= operands - 1;
        break;
      }
      default: return false;
    }
  }
  return false;
}

function inTag(program: Program, point: number): boolean {
  const { code, containers, within } = program;
  for (let at = point, container = within[point]!; container >= 0 && at >= 0; at = containers[container]!.point, container = containers[container]!.parent) {
    let open = false;
    for (let one = startOf(containers[container]!); one < at; one++) {
      if (code[one] === Op.Tag) open = true;
      else if (code[one] === Op.TagEnd) open = false;
    }
    if (open) return true;
  }
  return false;
}
