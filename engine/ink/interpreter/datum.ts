/** A value as ink computes with it. Every value is immutable, so that states may share them. */

/** A number that ink holds as a float. Whole ones occur (`FLOAT(2)`) and divide differently from integers. */
export interface Float {
  readonly kind: 'float';
  readonly value: number;
}

/** A LIST value: its items in ink's order, those of equal worth as they were added, which is how ink breaks ties. */
export interface List {
  readonly kind: 'list';
  /** Indices into the program's items. */
  readonly items: readonly number[];
  /** The LISTs an empty value remembers it belongs to; not kept for one that has items. */
  readonly origins: readonly string[];
}

/** Where a divert may go, as a value. */
export interface Target {
  readonly kind: 'target';
  readonly path: string;
  /** The point it leads to, and the container it names, -1 where it names none. */
  readonly point: number;
  readonly container: number;
}

/** A variable passed by `ref`. */
export interface Reference {
  readonly kind: 'reference';
  readonly name: number;
  /** 0 for a global, else one more than the index of the frame that holds the variable; -1 as it stands in the program. */
  readonly frame: number;
}

/** What a function without a `return` gives. */
export interface Nothing {
  readonly kind: 'nothing';
}

/** A tag of a choice on its way to the choice. */
export interface ChoiceTag {
  readonly kind: 'tag';
  readonly text: string;
}

/**
 * A value that is not settled yet: whoever first asks for it settles it, by chance. Exploring enters stories with such values, so
 * that it need not try what nobody asks for. What is in one group is alike for all that can still be asked.
 */
export interface Open {
  readonly kind: 'open';
  readonly groups: readonly (readonly Datum[])[];
}

/** Integers are JavaScript's numbers, strings its strings, and truths its booleans. */
export type Datum = number | boolean | string | Float | List | Target | Reference | Nothing | ChoiceTag | Open;

export const NOTHING: Nothing = { kind: 'nothing' };

export const isList = (datum: Datum | undefined): datum is List => typeof datum === 'object' && datum.kind === 'list';

/** Something ink reports as an error and stops at. */
export class InkError extends Error {}

/** The same value if and only if the text is the same. */
export function spell(datum: Datum): string {
  switch (typeof datum) {
    case 'number': return `i${datum}`;
    case 'boolean': return datum ? 't' : 'f';
    case 'string': return `s${datum}`;
    default:
      switch (datum.kind) {
        case 'float': return `d${datum.value}`;
        case 'list': return datum.items.length > 0 ? `l${datum.items.join()}` : `e${datum.origins.join()}`;
        case 'target': return `p${datum.path}`;
        case 'reference': return `r${datum.name},${datum.frame}`;
        case 'nothing': return 'n';
        case 'tag': return `g${datum.text}`;
        case 'open': return `o${datum.groups.map((group) => group.map(spell).join('\u0001')).join('\u0002')}`;
      }
  }
}

/** A number as ink makes it of a result: whole ones are integers. Not a number is an error in ink's JavaScript runtime. */
export function toNumber(result: number): Datum {
  if (Number.isInteger(result)) return result === 0 ? 0 : result;
  if (Number.isNaN(result)) throw new InkError('The result is not a number.');
  return { kind: 'float', value: result };
}

/** What ink's saves make of a value between two turns: whole floats become integers. */
export function betweenTurns(datum: Datum): Datum {
  if (typeof datum !== 'object' || datum.kind !== 'float') return datum;
  if (datum.value === Infinity) return 3.4e38;
  if (datum.value === -Infinity) return -3.4e38;
  return Number.isInteger(datum.value) ? datum.value : datum;
}
