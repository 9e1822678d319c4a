/** The passages of a universe as one tree, downwards: each hangs from the one that leads to it by the longest way. */
import type { Passage } from '../ink/passages.ts';
import type { Ending } from '../ink/tag.ts';
import type { UniverseId } from '../multiverse/universe.ts';

export interface TreeNode {
  /** `survival/hall`; `survival/hall#tin` for an ending that is not all there is of its passage. */
  readonly id: string;
  readonly universe: UniverseId;
  /** Its ending, where it is one: nothing follows. */
  readonly ending?: Ending;
  readonly moments: readonly string[];
  /** Steps from where its universe begins, at the most. */
  readonly level: number;
  /** The node it hangs from; absent where the universe begins. */
  readonly from?: string;
  /** The others that lead down to it. */
  readonly joins: readonly string[];
  /** All that follows it, what leads back up included. */
  readonly leads: readonly string[];
}

/** What begins the universe comes first, and each after the one it hangs from. */
export function treeOf(universe: UniverseId, passages: readonly Passage[]): TreeNode[] {
  const byName = new Map(passages.map((passage) => [passage.name, passage]));
  const beginning = byName.get('');
  const roots = beginning?.shows ? [''] : showing(beginning?.leads ?? [], byName);
  const { order, isBack } = downwards(roots, (name) => showing(byName.get(name)?.leads ?? [], byName));

  const levels = new Map(roots.map((name) => [name, 0]));
  const above = new Map<string, string[]>();
  for (const name of order) {
    for (const to of showing(byName.get(name)?.leads ?? [], byName)) {
      if (isBack(name, to)) continue;
      const level = (levels.get(name) ?? 0) + 1;
      const others = above.get(to) ?? [];
      // Whoever leads to it from furthest down stands first.
      above.set(to, level > (levels.get(to) ?? -1) ? [name, ...others] : [...others, name]);
      levels.set(to, Math.max(level, levels.get(to) ?? 0));
    }
  }
  const idOf = (name: string) => `${universe}/${name}`;
  return order.flatMap((name): TreeNode[] => {
    const { moments = [], endings = [], leads = [] } = byName.get(name) ?? {};
    const [from, ...joins] = above.get(name) ?? [];
    const level = levels.get(name) ?? 0;
    const follows = showing(leads, byName).map(idOf);
    const node = { id: idOf(name), universe, moments, level, joins: joins.map(idOf), ...(from !== undefined && { from: idOf(from) }) };
    const [only, ...more] = endings;
    if (only && more.length === 0 && follows.length === 0) return [{ ...node, ending: only, leads: [] }];
    const ends = endings.map((ending): TreeNode =>
      ({ id: `${node.id}#${ending.id}`, universe, ending, moments: [], level: level + 1, from: node.id, joins: [], leads: [] }));
    return [{ ...node, leads: [...follows, ...ends.map(({ id }) => id)] }, ...ends];
  });
}

/** Past what has nothing to show, to what it leads to. */
function showing(names: readonly string[], byName: ReadonlyMap<string, Passage>): string[] {
  const found = new Set<string>();
  const passed = new Set<string>();
  const waiting = [...names].reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (passed.has(name)) continue;
    passed.add(name);
    const passage = byName.get(name);
    if (passage?.shows) found.add(name);
    else waiting.push(...[...passage?.leads ?? []].reverse());
  }
  return [...found];
}

/** All that is reached, each before what it leads down to; and which leads go back up. A story may be deeper than the stack. */
function downwards(roots: readonly string[], leadsOf: (name: string) => readonly string[]): { order: string[]; isBack: (from: string, to: string) => boolean } {
  const left: string[] = [];
  const open = new Set<string>();
  const met = new Set<string>();
  const back = new Set<string>();
  // From the last to the first, so that in the end what is written first comes first.
  for (const root of [...roots].reverse()) {
    if (met.has(root)) continue;
    met.add(root);
    open.add(root);
    const way = [{ name: root, leads: [...leadsOf(root)] }];
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const to = step.leads.pop();
      if (to === undefined) {
        way.pop();
        open.delete(step.name);
        left.push(step.name);
      } else if (open.has(to)) back.add(`${step.name} ${to}`);
      else if (!met.has(to)) {
        met.add(to);
        open.add(to);
        way.push({ name: to, leads: [...leadsOf(to)] });
      }
    }
  }
  return { order: left.reverse(), isBack: (from, to) => back.has(`${from} ${to}`) };
}
