/** What compiling a story gives: plain data, fit to be kept as JSON and sent. */
import type { Header } from './header.ts';
import type { LineMap } from './line-map.ts';
import type { Ending, Moment } from './tag.ts';
import type { Value } from './values.ts';

/** As much of a story as a reader needs to play it. */
export interface Playable {
  /** ink's compiled JSON. */
  readonly ink: string;
  /** The label of each labelled choice, by the path of its choice point. */
  readonly labels: readonly (readonly [path: string, label: string])[];
}

export interface Written {
  readonly file: string;
  readonly line: number;
}

export interface Knot extends Written {
  /** `night`, or `night.stitch`. */
  readonly name: string;
  readonly isFunction: boolean;
}

export interface WrittenChoice extends Written {
  /** The path of its choice point in the compiled story. */
  readonly path: string;
  readonly words: string;
  readonly label?: string;
}

export interface Story {
  /** The file's name without `.ink`. */
  readonly id: string;
  readonly file: string;
  /** The file itself and all it includes. */
  readonly files: readonly string[];
  readonly header: Header;
  /** The line each header tag stands in. */
  readonly headerLines: readonly (readonly [name: string, line: number])[];
  readonly moments: readonly (Moment & Written)[];
  /** Endings that are named, each id once. */
  readonly endings: readonly (Ending & Written)[];
  readonly knots: readonly Knot[];
  readonly choices: readonly WrittenChoice[];
  /** Every global variable with the value it starts from. */
  readonly variables: readonly (readonly [name: string, value: Value])[];
  /** Where each variable, LIST and EXTERNAL is declared. */
  readonly declared: readonly (readonly [name: string, place: Written])[];
  /** Names of the items that each LIST declares, as `Origin.item`. */
  readonly listItems: readonly string[];
  /** It uses RANDOM, LIST_RANDOM or a shuffle, so that its text hangs on the seed. */
  readonly chance: boolean;
  readonly externals: readonly string[];
  /** Words of prose, tags and logic not counted. */
  readonly words: number;
  readonly lines: LineMap;
  readonly playable: Playable;
}
