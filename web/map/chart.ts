/** The shape of a pack, before anybody has read it: every universe as a tree of passages, and how the trees stand on the page. */
import { plateOf, type Plate } from '../../engine/drawing/passage-layout.ts';
import { treeOf, type TreeNode } from '../../engine/drawing/passage-tree.ts';
import type { Passages } from '../../engine/ink/passages.ts';
import type { Universe, UniverseId } from '../../engine/multiverse/universe.ts';

export interface Chart {
  /** In the order of the universes. */
  readonly trees: ReadonlyMap<UniverseId, readonly TreeNode[]>;
  /** All in one drawing, where they are few. */
  readonly together?: Plate;
  readonly apart: ReadonlyMap<UniverseId, Plate>;
}

/** Beyond this many lines side by side each universe has a drawing of its own. */
const MOST_COLUMNS = 25;

export function chartOf(universes: readonly Universe[], passagesIn: (universe: UniverseId) => Passages): Chart {
  const trees = new Map(universes.map(({ id }) => [id, treeOf(id, passagesIn(id).all)] as const));
  const momentNode = (universe: UniverseId): string | undefined => {
    const from = universes.find(({ id }) => id === universe)?.from;
    // Its own drawing begins with it.
    return from && trees.get(from.universe)?.find(({ moments }) => moments.includes(from.moment))?.id;
  };
  const together = plateOf([...trees.values()], momentNode);
  return {
    trees,
    ...(together.columns <= MOST_COLUMNS && { together }),
    apart: new Map([...trees].map(([id, tree]) => {
      const parting = universes.filter(({ from }) => from?.universe === id).map((universe) => [stubOf(universe.id)]);
      return [id, plateOf([tree, ...parting], momentNode)] as const;
    })),
  };
}

/** In the drawing of one universe, another that parts from it is a single point. */
const stubOf = (universe: UniverseId): TreeNode => ({ id: `${universe}@`, universe, moments: [], level: 0, joins: [], leads: [] });
