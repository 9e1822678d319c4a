/** The nodes and edges of a multiverse, read off its machine's config: whatever is drawn is what runs. */
import type { MachineConfig } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { describeRequirements } from '../multiverse/playthrough.ts';

export interface DrawnNode {
  /** `canon`, `canon/hail`, `canon/` for the endings of canon. */
  readonly id: string;
  readonly kind: 'universe' | 'moment' | 'endings';
  readonly universe: string;
  readonly label: string;
  /** 0 for canon, 1 to 6 for the others; see `Universe`. */
  readonly hue: number;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** A universe goes on from its first page through its moments to its endings; others part from it at a moment. */
  readonly kind: 'goes-on' | 'parts';
  readonly hue: number;
  /** What is asked where a universe parts. */
  readonly premise?: string;
  /** What must have been reached before it opens, in words; absent where it is open from the start. */
  readonly needs?: string;
}

export interface Graph {
  readonly title: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export function graphOf(multiverse: Multiverse): Graph {
  const states = universeStates(multiverse.config);
  const hues = new Map(states.map(({ id, meta }) => [id, meta.hue]));
  const nodes: DrawnNode[] = [];
  const edges: DrawnEdge[] = [];
  for (const { id, meta: { title, endings, hue }, states: { at } } of states) {
    const line: DrawnNode[] = [{ id, kind: 'universe', universe: id, label: title, hue }];
    for (const [moment, { description, on }] of Object.entries(at?.states ?? {})) {
      line.push({ id: `${id}/${moment}`, kind: 'moment', universe: id, label: description, hue });
      for (const { target, description: premise, guard } of on.DIVERGE) {
        const to = target.slice('#'.length);
        const { requires } = guard.params;
        edges.push({
          from: `${id}/${moment}`, to, kind: 'parts', hue: hues.get(to) ?? 0, premise,
          ...(requires.length > 0 && { needs: describeRequirements(multiverse, requires) }),
        });
      }
    }
    if (endings > 0) line.push({ id: `${id}/`, kind: 'endings', universe: id, label: endings === 1 ? '1 ending' : `${endings} endings`, hue });
    line.slice(1).forEach((node, index) => edges.push({ from: line[index]?.id ?? id, to: node.id, kind: 'goes-on', hue }));
    nodes.push(...line);
  }
  return { title: nodes[0]?.label ?? multiverse.pack, nodes, edges };
}

/** The state of every universe, canon's first. */
function universeStates({ states }: MachineConfig) {
  return Object.values(states).filter((state) => 'meta' in state);
}
