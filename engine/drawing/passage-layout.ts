/** Where every passage of a tree stands: what is longest goes straight down, what leaves it lies to its right and never crosses it. */
import type { TreeNode } from './passage-tree.ts';

/** A place in columns and levels, from 0. */
export interface Standing {
  readonly column: number;
  readonly level: number;
}

export interface Plate {
  readonly nodes: readonly TreeNode[];
  readonly standings: ReadonlyMap<string, Standing>;
  /** For the first node of a tree that parts from another, the node it parts from. */
  readonly partings: ReadonlyMap<string, string>;
  readonly columns: number;
  readonly levels: number;
}

/** A universe begins so many levels below the moment it parts from. */
const PARTING = 2;

/** One drawing of several trees: the first as it is, each other from the node that it parts from, where that is known. */
export function plateOf(trees: readonly (readonly TreeNode[])[], partsFrom: (universe: string) => string | undefined = () => undefined): Plate {
  const nodes = trees.flat();
  const levels = new Map<string, number>();
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  const partings = new Map<string, string>();
  for (const tree of trees) {
    const asked = tree[0] && partsFrom(tree[0].universe);
    const parting = asked !== undefined && levels.has(asked) ? asked : undefined;
    const top = parting === undefined ? 0 : (levels.get(parting) ?? 0) + PARTING;
    for (const { id, from = parting, level } of tree) {
      levels.set(id, top + level);
      if (from === undefined) roots.push(id);
      else children.set(from, [...children.get(from) ?? [], id]);
      if (from !== undefined && from === parting) partings.set(id, from);
    }
  }
  return { ...stand(nodes, levels, children, roots), nodes, partings };
}

function stand(nodes: readonly TreeNode[], levels: ReadonlyMap<string, number>, children: ReadonlyMap<string, readonly string[]>, roots: readonly string[]): Pick<Plate, 'standings' | 'columns' | 'levels'> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const levelOf = (id: string): number => levels.get(id) ?? 0;
  const weights = new Map<string, number>();
  for (const { id } of [...nodes].reverse()) weights.set(id, (children.get(id) ?? []).reduce((sum, child) => sum + (weights.get(child) ?? 1), 1));
  const joined = new Map<string, number>();
  for (const { id, joins } of nodes) for (const from of joins) joined.set(from, Math.max(joined.get(from) ?? 0, levelOf(id)));

  /** The child that goes straight on, of its own universe. */
  const straight = (id: string): string | undefined => (children.get(id) ?? [])
    .filter((child) => byId.get(child)?.from === id)
    .reduce<string | undefined>((best, child) => (best === undefined || (weights.get(child) ?? 0) > (weights.get(best) ?? 0) ? child : best), undefined);

  const standings = new Map<string, Standing>();
  /** For each level the first column that is free, right of all that stands there. */
  const free: number[] = [];
  const waiting: { readonly start: string; readonly from?: string }[] = roots.map((start) => ({ start })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { start, from } = next;
    const line = [start];
    for (let id = straight(start); id !== undefined; id = straight(id)) line.push(id);
    const last = line.at(-1) ?? start;
    // A line that ends where it joins another one comes down as far as that.
    const to = Math.max(levelOf(last), (joined.get(last) ?? 0) - 1);
    // What leaves a line is beside it from there on, however far down it begins.
    const top = from === undefined ? levelOf(start) : levelOf(from) + 1;
    let column = from === undefined ? 0 : (standings.get(from)?.column ?? 0) + 1;
    for (let level = top; level <= to; level++) column = Math.max(column, free[level] ?? 0);
    for (let level = top; level <= to; level++) free[level] = column + 1;
    for (const id of line) standings.set(id, { column, level: levelOf(id) });
    // What leaves last lies next to the line, so that nothing crosses.
    waiting.push(...line.flatMap((id, index) => [...children.get(id) ?? []].filter((child) => child !== line[index + 1]).reverse().map((child) => ({ start: child, from: id }))));
  }
  return { standings, columns: Math.max(1, ...free), levels: free.length };
}
