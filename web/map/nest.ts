/** The pages that were read as a list: what follows on stands below, what leaves the line is nested under where it leaves. */
import type { TreeNode } from '../../engine/drawing/passage-tree.ts';
import type { ManifestUniverse } from '../../engine/exploring/manifest.ts';
import { partingAt, type MapModel, type Visit } from './model.ts';

export interface NestedPage {
  readonly node: TreeNode;
  readonly visit: Visit;
  /** The endings that were found on it, where it is more than an ending. */
  readonly endings: readonly Visit[];
  readonly parting: readonly ManifestUniverse[];
  /** How many ways on were not read. */
  readonly dark: number;
  readonly branches: readonly Line[];
}

export type Line = readonly NestedPage[];

/** The lines of one universe; one, unless it was entered in the middle of what was not read. */
export function nest(model: MapModel, universe: string): Line[] {
  const { chart, visits } = model;
  const tree = chart.trees.get(universe) ?? [];
  const byId = new Map(tree.map((node) => [node.id, node]));
  const isRead = ({ id }: TreeNode): boolean => visits.has(id);
  const pages = tree.filter((node) => !node.id.includes('#') && isRead(node));

  /** The nearest page above that was read, past those that were not. */
  const above = (node: TreeNode): string | undefined => {
    const leading = [node.from, ...node.joins].flatMap((id) => (id === undefined ? [] : byId.get(id) ?? []));
    const read = leading.filter(isRead).sort((one, other) => other.level - one.level)[0];
    const [first] = leading;
    return read?.id ?? (first && above(first));
  };
  const children = new Map<string | undefined, TreeNode[]>();
  for (const page of pages) {
    const parent = above(page);
    const others = children.get(parent);
    if (others) others.push(page);
    else children.set(parent, [page]);
  }
  // Those below are weighed first, and the page that is open outweighs all.
  const weights = new Map<string, number>();
  for (const { id } of [...pages].reverse()) {
    const own = visits.get(id)?.when === 'here' ? pages.length : 1;
    weights.set(id, (children.get(id) ?? []).reduce((sum, child) => sum + (weights.get(child.id) ?? 0), own));
  }
  const weightOf = ({ id }: TreeNode): number => weights.get(id) ?? 0;
  const straight = (ways: readonly TreeNode[]): TreeNode | undefined =>
    ways.reduce<TreeNode | undefined>((best, way) => (!best || weightOf(way) > weightOf(best) ? way : best), undefined);

  const lineFrom = (start: TreeNode): Line => {
    const line: NestedPage[] = [];
    for (let node: TreeNode | undefined = start; node; ) {
      const ways: readonly TreeNode[] = children.get(node.id) ?? [];
      const next = straight(ways);
      line.push(toPage(node, ways.filter((way) => way !== next).map(lineFrom)));
      node = next;
    }
    return line;
  };
  const toPage = (node: TreeNode, branches: readonly Line[]): NestedPage => ({
    node,
    visit: visits.get(node.id) ?? { name: '', when: 'before' },
    endings: node.leads.filter((id) => id.includes('#')).flatMap((id) => visits.get(id) ?? []),
    parting: partingAt(model, node),
    dark: node.leads.filter((id) => !visits.has(id)).length,
    branches,
  });
  return (children.get(undefined) ?? []).map(lineFrom);
}
