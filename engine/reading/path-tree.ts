/** Recorded paths as a tree: beginnings that several share are one, and part where their moves do. */
import type { Move } from '../multiverse/machine.ts';
import { rewind, type Playthrough } from '../multiverse/playthrough.ts';
import { encodeMove, encodePlain } from './link.ts';

/** Moves made one after another, with no fork between them and no path that ends there. */
export interface Run<P> {
  /** The moves, each with the playthrough that it completes. A beginning has none: it is the first page. */
  readonly steps: readonly { readonly move: Move; readonly to: Playthrough }[];
  /** The playthrough before the first of them. */
  readonly from: Playthrough;
  /** The paths that go through all of it. */
  readonly paths: readonly P[];
  /** Those of them that end on its last page. */
  readonly ends: readonly P[];
  readonly forks: readonly Run<P>[];
}

interface Played {
  readonly playthrough: Playthrough;
}

type Group<P> = readonly [first: P, ...others: P[]];

/** One run for each way of beginning: paths that bring other endings, or have another seed, share no page. */
export function pathTree<P extends Played>(paths: readonly P[]): Run<P>[] {
  return grouped(paths, ({ playthrough }) => encodePlain(rewind(playthrough, 0))).map((group) => runOf(group, 0, 0));
}

/** `from` moves lead to the run, and `to` at least are known to be shared by these paths. */
function runOf<P extends Played>(group: Group<P>, from: number, to: number): Run<P> {
  const [{ playthrough }] = group;
  let end = to;
  if (from < to) while (isShared(group, end)) end++;
  const onward = group.filter((path) => moveAt(path, end) !== undefined);
  return {
    from: rewind(playthrough, from),
    steps: playthrough.moves.slice(from, end).map((move, index) => ({ move, to: rewind(playthrough, from + index + 1) })),
    paths: group,
    ends: group.filter((path) => moveAt(path, end) === undefined),
    forks: grouped(onward, (path) => moveAt(path, end)).map((fork) => runOf(fork, end, end + 1)),
  };
}

const moveAt = ({ playthrough: { moves } }: Played, index: number): string | undefined => moves[index] && encodeMove(moves[index]);

function isShared([first, ...others]: Group<Played>, index: number): boolean {
  const move = moveAt(first, index);
  return move !== undefined && others.every((path) => moveAt(path, index) === move);
}

/** In the order in which their keys come first. */
function grouped<P>(paths: readonly P[], keyOf: (path: P) => string | undefined): Group<P>[] {
  const groups = new Map<string | undefined, [P, ...P[]]>();
  for (const path of paths) {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups.values()];
}
