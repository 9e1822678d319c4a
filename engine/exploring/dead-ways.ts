/** Pages that lead nowhere, once everything was tried: loops without a way out, choices that come to the same, endings with one way. */
import type { UniverseId } from '../multiverse/universe.ts';
import type { Search } from './search.ts';
import type { Sighting } from './sighting.ts';
import type { World } from './world.ts';

/** The page to be shown, and where on it the choice stands that is meant. */
export interface DeadWay {
  readonly kind: 'goes-nowhere' | 'no-way-out' | 'same-outcome';
  readonly at: Sighting;
  readonly places: readonly number[];
  /** The choice point of the last of them. */
  readonly point: number;
}

export function deadWays(search: Search): DeadWay[] {
  return [...search.worlds.values()].flatMap((world) => [...loops(search, world), ...(search.exact === 'text' ? twins(search, world) : [])]);
}

/** The page on which a choice was offered first. */
const offeredAt = ({ nodes, universe }: World, node: number): Sighting =>
  ({ universe: universe.id, run: nodes.from(node), draws: nodes.draws(node), depth: nodes.depth(node) - 1 });

function loops(search: Search, world: World): DeadWay[] {
  const edges = search.edges.get(world.universe.id);
  const { nodes } = world;
  if (!edges) return [];
  // An error ends it too, and is told as what it is.
  const saved = edges.leadingTo((outcome, children) => outcome !== 'choices' || children === 0);
  const onlyTo = (node: number, wanted: (child: number) => boolean) => {
    const outcomes = edges.of(node);
    return outcomes.length > 0 && outcomes.every(({ children: [only, ...others] }) => only !== undefined && others.length === 0 && wanted(only));
  };
  /** It leads to itself and nowhere else; a choice that leads to such a one alone is told with it. */
  const comesBack = (node: number) => onlyTo(node, (child) => child === node);
  const found: DeadWay[] = [];
  const told = new Set<number>();
  for (let node = 0; node < nodes.size(); node++) {
    if (saved.has(node)) continue;
    const { point } = world.keys.restore(nodes.keyOf(node));
    const stays = comesBack(node);
    // Of a whole region without a way out, the choice that leads into it is what matters.
    const leadsIn = nodes.from(node) < 0 || saved.has(nodes.from(node));
    if (told.has(point) || (!stays && (!leadsIn || onlyTo(node, comesBack)))) continue;
    told.add(point);
    found.push({ kind: stays ? 'goes-nowhere' : 'no-way-out', at: offeredAt(world, node), places: [nodes.place(node)], point });
  }
  return found;
}

/** Choices of one page that lead to equal pages with equal choices on them. */
function twins(search: Search, world: World): DeadWay[] {
  const edges = search.edges.get(world.universe.id);
  const { nodes, keys } = world;
  if (!edges) return [];
  const signatureOf = (node: number): string | undefined => {
    const [only, ...others] = edges.of(node);
    return only && others.length === 0 && only.outcome !== 'error' ? `${only.page} ${only.outcome} ${only.children.join()}` : undefined;
  };
  const found: DeadWay[] = [];
  const told = new Set<string>();
  for (const run of edges.runs()) {
    for (const { children } of edges.of(run)) {
      const known = new Map<string, number>();
      for (const child of new Set(children)) {
        const signature = signatureOf(child);
        if (signature === undefined) continue;
        const twin = known.get(signature);
        known.set(signature, twin ?? child);
        if (twin === undefined) continue;
        const { point } = keys.restore(nodes.keyOf(child));
        const pair = `${keys.restore(nodes.keyOf(twin)).point} ${point}`;
        // Only where both were first offered together is it known where they stand on the page.
        if (told.has(pair) || nodes.from(twin) !== nodes.from(child)) continue;
        told.add(pair);
        found.push({ kind: 'same-outcome', at: offeredAt(world, child), places: [nodes.place(twin), nodes.place(child)], point });
      }
    }
  }
  return found;
}

/** Named endings that a single way leads to, from the first page of canon on. */
export function* oneWayEndings(search: Search): Generator<{ readonly universe: UniverseId; readonly id: string; readonly at: Sighting }> {
  for (const [universe, endings] of search.found.endings) {
    for (const [id, at] of endings) {
      if (search.found.endedBy.get(universe)?.get(id) === 1 && isOnlyWay(search, at)) yield { universe, id, at };
    }
  }
}

function isOnlyWay(search: Search, at: Sighting): boolean {
  const world = search.worlds.get(at.universe);
  if (!world) return false;
  let run = at.run;
  for (; run >= 0; run = world.nodes.from(run)) if (world.nodes.ways(run) > 1) return false;
  const entrance = search.entrances.get(at.universe)?.[-run - 1];
  const [standing, ...others] = entrance?.standings ?? [];
  if (!standing || others.length > 0 || standing.ways > 1) return false;
  // More ways of bringing what is asked for are more ways to come here.
  if ([...(entrance?.choices.values() ?? [])].some((options) => options.length > 1)) return false;
  return standing.at === undefined || isOnlyWay(search, standing.at);
}
