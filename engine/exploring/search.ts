/**
 * The search itself: every choice of every universe is taken once, nearest first, from every way in and for every outcome of
 * chance. Where time presses it goes on by what is new: first the choices of pages that showed something unseen, and long dives.
 */
import { spell, type Datum } from '../ink/interpreter/datum.ts';
import { threadAt, type Stand } from '../ink/interpreter/execution.ts';
import type { Turn } from '../ink/interpreter/turn.ts';
import type { Universe, UniverseId } from '../multiverse/universe.ts';
import { createDiscoveries, notePage, noteShown, noteWords, notice, suspect, type Discoveries } from './discoveries.ts';
import { beginsWith, endingId, entrancesOf, requiredBy, settled, standingsOf, type Entrance, type Standing } from './entrances.ts';
import { variableOf } from './ending-variable.ts';
import type { Run } from './nodes.ts';
import { MOST_OUTCOMES } from './outcomes.ts';
import { readFacts } from './page-facts.ts';
import type { Sighting } from './sighting.ts';
import { createEdges, type Edges } from './edges.ts';
import { createQueue, type Queue } from './queue.ts';
import type { Exact, World } from './world.ts';

/** For tests of soundness: told of every page, and of every choice that is come to with the whole state it was come to in. */
export interface Watch {
  /** With more states than this it is reckoned what once-only choices that were taken close. */
  readonly refineOver?: number;
  readonly onPage?: (world: World, turn: Turn) => void;
  readonly onChoice?: (world: World, node: number, isNew: boolean, stand: Stand, choice: Turn['choices'][number]) => void;
}

const NONE: readonly string[] = [];
/** More values than these are not all taken over from one page. */
const MOST_STANDINGS = 20_000;

/** It costs time, and pays where there are many states. */
const REFINE_OVER = 20_000;

export interface Search {
  readonly exact: Exact;
  readonly worlds: ReadonlyMap<UniverseId, World>;
  readonly entrances: ReadonlyMap<UniverseId, readonly Entrance[]>;
  readonly found: Discoveries;
  readonly edges: ReadonlyMap<UniverseId, Edges>;
  /** The standings of each universe: the pages it can be entered from. */
  readonly standings: ReadonlyMap<UniverseId, ReadonlyMap<string, Standing>>;
  /** What each entrance begins with, by the universe's own variables. */
  readonly begins: ReadonlyMap<UniverseId, readonly ReadonlyMap<number, Datum>[]>;
  readonly queueOf: (universe: UniverseId) => Queue;
  /** True where a universe has choices to take, or may be entered in a new way. */
  readonly hasWork: (universe: UniverseId) => boolean;
  /** Turns that were run. */
  runs: number;
  /** Why not everything was tried, beside time; empty where all was. */
  readonly cuts: Set<string>;
  /** Takes the next choice of a universe, or enters it; false where nothing is left to do there now. */
  readonly step: (universe: UniverseId) => boolean;
}

export function createSearch(worlds: ReadonlyMap<UniverseId, World>, universes: readonly Universe[], exact: Exact, watch: Watch = {}): Search {
  const found = createDiscoveries();
  const each = <T>(make: () => T) => new Map<UniverseId, T>([...worlds.keys()].map((id) => [id, make()]));
  const queues = each(createQueue);
  const entrances = each((): Entrance[] => []);
  const begins = each((): ReadonlyMap<number, Datum>[] => []);
  const edges = each(createEdges);
  const standings = each(() => new Map<string, Standing>());
  const entered = new Set<string>();
  /** Universes that something new may open, or that have a new page to part from. */
  const changed = new Set<UniverseId>();
  const cuts = new Set<string>();

  /** Every way in that is not known yet. */
  const enter = (world: World): void => {
    const { id } = world.universe;
    changed.delete(id);
    const ways = entrancesOf(world, universes, [...(standings.get(id)?.values() ?? [])], found.endings);
    for (const entrance of ways.flatMap((way) => (world.invariants.length > 0 ? [...settled(way)] : [way]))) {
      const given = beginsWith(world, entrance);
      const key = `${id} ${[...given].map(([global, datum]) => `${global}=${spell(datum)}`).join(' ')}`;
      if (entered.has(key)) continue;
      entered.add(key);
      begins.get(id)?.push(given);
      const number = entrances.get(id)?.push(entrance) ?? 0;
      queues.get(id)?.add(-number, 0);
    }
  };

  /** A page of a moment: the universes that part there may be entered from it. */
  const stand = (world: World, moment: string, sighting: Sighting, { globals }: Stand): void => {
    for (const child of worlds.values()) {
      const { id, from } = child.universe;
      if (from?.universe !== world.universe.id || from.moment !== moment) continue;
      const known = standings.get(id);
      let tried = 0;
      for (const standing of standingsOf(child, world, globals, sighting)) {
        if (++tried > MOST_STANDINGS) {
          cuts.add(`“${child.universe.title}” takes over values in more ways than were tried.`);
          break;
        }
        const key = JSON.stringify([...standing.inherited]);
        const same = known?.get(key);
        if (same) same.ways++;
        else {
          known?.set(key, standing);
          changed.add(id);
        }
      }
    }
  };

  const note = (world: World, run: Run, draws: readonly number[], depth: number, turn: Turn): void => {
    const { universe: { id }, keys, nodes, header, invariants, interpreter } = world;
    const sighting: Sighting = { universe: id, run, draws, depth };
    watch.onPage?.(world, turn);
    const facts = readFacts(turn, run < 0 ? header : NONE);
    for (const point of turn.fresh) notice(found.points, point, sighting);
    for (const point of turn.followed) notice(found.followed, point, sighting);
    for (const { message, warning, point } of turn.told) suspect(found, { kind: warning ? 'warned' : 'stopped', universe: id, point, sighting }, message);
    if (turn.outcome === 'hangs' || turn.outcome === 'ran-out') suspect(found, { kind: 'stopped', universe: id, point: turn.point, sighting }, turn.outcome);
    if (facts.moment && !facts.ended) {
      notice(found.moments, facts.moment.id, sighting);
      stand(world, facts.moment.id, sighting, turn.stand);
    }
    if (turn.choices.length > 0 && facts.open.length === 0) suspect(found, { kind: 'closed', universe: id, point: turn.choices[0]?.point ?? turn.point, sighting }, '');
    if (exact === 'text') noteWords(found, world, turn, sighting);
    for (const { name, holds } of invariants) {
      const value = interpreter.evaluate(turn.stand, name);
      if (value === false || value === 0 || value === undefined) suspect(found, { kind: 'invariant', universe: id, point: turn.point, sighting, words: holds }, holds);
    }
    if (facts.ended) noteEnding(id, endingId(facts.ending), sighting);
    const queue = queues.get(id);
    const children: number[] = [];
    for (const { choice, place } of facts.open) {
      const node = nodes.come(keys.keyOf(turn.stand, choice), run, place, draws, depth + 1);
      watch.onChoice?.(world, node < 0 ? ~node : node, node >= 0, turn.stand, choice);
      if (node >= 0) queue?.add(node, depth + 1, turn.fresh.length > 0);
      children.push(node < 0 ? ~node : node);
    }
    noteShown(found, id, turn);
    for (const { name, point } of world.entries) {
      const choice = { point, target: point, fallback: false, text: name, tags: NONE, thread: threadAt(-1) };
      const node = nodes.come(keys.keyOf(turn.stand, choice), run, -1, draws, depth + 1);
      if (node >= 0) queue?.add(node, depth + 1);
    }
    edges.get(id)?.add(turn.outcome, children, notePage(found, id, turn, exact));
  };

  const noteEnding = (universe: UniverseId, ending: string, sighting: Sighting): void => {
    const counts = found.endedBy.get(universe) ?? new Map<string, number>();
    found.endedBy.set(universe, counts.set(ending, (counts.get(ending) ?? 0) + 1));
    // An ending may be brought to, or open, whatever asks for it.
    if (notice(found.endings, ending, sighting)) for (const child of worlds.values()) if (concerns(child, universe)) changed.add(child.universe.id);
  };

  const concerns = (world: World, universe: UniverseId): boolean =>
    world.asks.has(variableOf(universe)) || requiredBy(world.universe, universes).some((one) => one.universe === universe);

  const run = (world: World, run: Run): void => {
    const { interpreter, keys, nodes, branching, universe: { id, title } } = world;
    if (nodes.size() >= (watch.refineOver ?? REFINE_OVER)) keys.refine();
    const restored = run < 0 ? undefined : keys.restore(nodes.keyOf(run));
    const given = run < 0 ? begins.get(id)?.[-run - 1] : undefined;
    const depth = run < 0 ? 0 : nodes.depth(run);
    edges.get(id)?.begin(run);
    branching.start();
    for (let tried = 1; ; tried++) {
      const turn = restored ? interpreter.choose(restored.stand, restored.choice, branching.chance) : interpreter.begin(branching.chance, given);
      search.runs++;
      note(world, run, branching.draws(), depth, turn);
      if (restored) notice(found.taken, restored.point, { universe: id, run, draws: branching.draws(), depth });
      if (tried === MOST_OUTCOMES) cuts.add(`A turn of “${title}” draws in more ways than were tried.`);
      if (tried === MOST_OUTCOMES || !branching.next()) return;
    }
  };

  const search: Search = {
    exact, worlds, entrances, begins, found, edges, standings, runs: 0, cuts,
    queueOf: (universe) => queues.get(universe) ?? createQueue(),
    hasWork: (universe) => changed.has(universe) || (queues.get(universe)?.size() ?? 0) > 0,
    step(universe) {
      const world = worlds.get(universe);
      if (!world) return false;
      if (changed.has(universe)) enter(world);
      const next = queues.get(universe)?.next();
      if (next !== undefined) run(world, next);
      return next !== undefined;
    },
  };

  const [canon] = worlds.keys();
  if (canon !== undefined) {
    standings.get(canon)?.set('', { inherited: new Map(), assuming: new Map(), depth: 0, ways: 1 });
    changed.add(canon);
  }
  return search;
}
