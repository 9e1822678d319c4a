/**
 * A compiled story as one flat program. Every place ink's pointer can stand at is a point, a whole number: for each container
 * one for itself, one for each piece of its content, and one for its end. Running and analysing a story both go by points.
 */
import type { Datum, List } from './datum.ts';

/** What stands at a point. The words beside each are the tokens of ink's JSON. */
export const Op = {
  Itself: 0, // a container as a whole, seen from within
  Enter: 1, // a container as a piece of another: `a` is the container
  End: 2, // behind the last piece of a container
  Text: 3, // "^text", "\n"
  Glue: 4, // "<>"
  Eval: 5, EvalEnd: 6, Print: 7, Duplicate: 8, Drop: 9, NoOp: 10, // "ev" "/ev" "out" "du" "pop" "nop"
  Return: 11, TunnelReturn: 12, // "~ret" "->->"
  String: 13, StringEnd: 14, Tag: 15, TagEnd: 16, // "str" "/str" "#" "/#"
  ChoiceCount: 17, Turns: 18, TurnsSince: 19, ReadCount: 20, // "choiceCnt" "turn" "turns" "readc"
  Random: 21, SeedRandom: 22, ListRandom: 23, Visit: 24, Shuffle: 25, // "rnd" "srnd" "lrnd" "visit" "seq"
  Thread: 26, Done: 27, Stop: 28, // "thread" "done" "end"
  ListFromNumber: 29, ListRange: 30, // "listInt" "range"
  Value: 31, // a literal, in `literals`
  Refer: 32, // {"^var"}: `a` is the name
  Divert: 33, // {"->"}: `a` is the point, or the name where `Flag.Variable` is set
  Call: 34, // {"f()"}, {"->t->"}: the same; `Flag.Tunnel` tells them apart
  External: 35, // {"x()"}: `a` is the external, `b` the number of arguments
  Choice: 36, // {"*"}: `a` is the target's point, `b` ink's own flags
  ReadGlobal: 37, ReadTemporary: 38, // {"VAR?"}: `a` is the global, or the name
  Count: 39, // {"CNT?"}: `a` is the container
  DeclareGlobal: 40, DeclareTemporary: 41, Assign: 42, // {"VAR="}, {"temp="}: `a` is the global, or the name
  Native: 43, // an operator: `a` is its place in `OPERATORS`
} as const;

export const Flag = { Conditional: 1, Variable: 2, Tunnel: 4 } as const;

/** ink's flags of a choice point. */
export const ChoiceFlag = { Condition: 1, StartText: 2, OnlyText: 4, Fallback: 8, Once: 16 } as const;

export interface Container {
  /** As ink writes it, `knot.0.c-1`. */
  readonly path: string;
  readonly name: string;
  /** -1 for the root. */
  readonly parent: number;
  /** The point of the container itself; its content follows, then its end. */
  readonly itself: number;
  readonly length: number;
  readonly countsVisits: boolean;
  readonly countsTurns: boolean;
  readonly countsAtStartOnly: boolean;
  /** The containers within have numbers from its own up to this one, not included. */
  readonly last: number;
  /** Where it stands as a piece of its parent; -1 where it is only named there. */
  readonly point: number;
}

export interface Item {
  readonly origin: string;
  readonly name: string;
  readonly worth: number;
}

export interface External {
  readonly name: string;
  /** The start of the function that stands in for it; -1 where there is none. */
  readonly fallback: number;
}

export interface Program {
  readonly code: Uint8Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** The container of a choice's target, by the choice's point. */
  readonly choiceTargets: ReadonlyMap<number, number>;
  /** Text and literals, by point. */
  readonly literals: readonly (Datum | undefined)[];
  /** The container each point stands in. */
  readonly within: Int32Array;
  /** The point that follows, with the ends of containers passed; -1 where content runs out. */
  readonly next: Int32Array;
  readonly containers: readonly Container[];
  /** Global variables in the order of their declaration, then names that are never global. */
  readonly names: readonly string[];
  readonly globals: number;
  readonly externals: readonly External[];
  /** Every item of every LIST. */
  readonly items: readonly Item[];
  /** By the name of a LIST its items, as ink lists them. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  readonly itemNamed: ReadonlyMap<string, List>;
  /** Knots and functions: what stands by name in the root. */
  readonly knots: ReadonlyMap<string, number>;
  /** Where declarations run first; -1 where there are none. */
  readonly declarations: number;
}

/** The point of a container's first piece; of its end, where it is empty. */
export const startOf = (container: Container): number => container.itself + 1;

/** The place of a point as ink writes a path. */
export function pathOf({ within, containers }: Program, point: number): string {
  const container = containers[within[point]!]!;
  const index = point - container.itself - 1;
  return index < 0 ? container.path : `${container.path}${container.path === '' ? '' : '.'}${index}`;
}

/** True where a container is another, or holds it. */
export const holds = ({ containers }: Program, outer: number, inner: number): boolean => inner >= outer && inner < containers[outer]!.last;
