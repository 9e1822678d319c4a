/** The route by which a page was come to, from the beginning of canon: which choices were taken, and with what each universe was entered. */
import { spell, type Datum } from '../ink/interpreter/datum.ts';
import { takenOver } from '../ink/interpreter/inheritance.ts';
import type { Turn } from '../ink/interpreter/turn.ts';
import type { Value } from '../ink/values.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Choice, Entrance, Standing } from './entrances.ts';
import type { Run } from './nodes.ts';
import { scripted } from './outcomes.ts';
import type { Search } from './search.ts';
import type { Sighting } from './sighting.ts';
import type { World } from './world.ts';

/** The choices taken in one universe, by their places on their pages. */
export interface Leg {
  readonly universe: UniverseId;
  readonly places: readonly number[];
  /** The choice point each of them was offered by. */
  readonly points: readonly number[];
}

export interface Route {
  /** Canon first. */
  readonly legs: readonly Leg[];
  readonly brings: ReadonlyMap<UniverseId, string>;
  /** Chance has a part in it, so that it needs a seed. */
  readonly chance: boolean;
  /** The last turn, as it was found. */
  readonly last: Turn;
}

/** Undefined where a host's entering the story is part of the way: no reader's moves lead there. */
export function routeTo(search: Search, sighting: Sighting, assuming: ReadonlyMap<string, Value> = new Map()): Route | undefined {
  const world = search.worlds.get(sighting.universe);
  if (!world) return undefined;
  const steps = stepsTo(world, sighting);
  const played = playSteps(search, world, steps);
  if (!played || steps.some(({ place }) => place === -1)) return undefined;
  const entrance = search.entrances.get(sighting.universe)?.[-(steps[0]?.run ?? -1) - 1];
  const way = entrance && chooseWay(world, entrance, played.settled, assuming);
  if (!way) return undefined;
  const { at } = way.standing;
  const before = at ? routeTo(search, at, way.standing.assuming) : undefined;
  if (at && !before) return undefined;
  const leg: Leg = {
    universe: sighting.universe,
    places: steps.flatMap(({ place }) => place ?? []),
    points: steps.slice(1).map(({ run }) => world.keys.restore(world.nodes.keyOf(run)).point),
  };
  return {
    legs: [...(before?.legs ?? []), leg],
    brings: new Map([...(before?.brings ?? []), ...way.brings]),
    chance: played.chance || (before?.chance ?? false),
    last: played.last,
  };
}

interface Step {
  readonly run: Run;
  readonly draws: readonly number[];
  /** The place of the choice taken then; absent for the last. */
  readonly place?: number;
}

function stepsTo({ nodes }: World, { run, draws }: Sighting): Step[] {
  const steps: Step[] = [{ run, draws }];
  for (let at = run; at >= 0; at = nodes.from(at)) steps.unshift({ run: nodes.from(at), draws: nodes.draws(at), place: nodes.place(at) });
  return steps;
}

function playSteps(search: Search, world: World, steps: readonly Step[]): { settled: Map<number, readonly Datum[]>; chance: boolean; last: Turn } | undefined {
  const { interpreter, keys, nodes, analysis } = world;
  const isIdle = (point: number) => analysis.idle[point] === 1;
  const settled = new Map<number, readonly Datum[]>();
  let chance = false;
  let last: Turn | undefined;
  for (const { run, draws } of steps) {
    const restored = run < 0 ? undefined : keys.restore(nodes.keyOf(run));
    const drawn = scripted(draws, isIdle);
    last = restored ? interpreter.choose(restored.stand, restored.choice, drawn) : interpreter.begin(drawn, search.begins.get(world.universe.id)?.[-run - 1]);
    for (const { global, group } of last.settled) settled.set(global, group);
    chance ||= draws.length > last.settled.filter(({ drawn: wasDrawn }) => wasDrawn).length;
  }
  return last && { settled, chance, last };
}

/** Of all ways in by an entrance, the nearest that has the values that were settled. */
function chooseWay(world: World, { choices, standings, brings }: Entrance, settled: ReadonlyMap<number, readonly Datum[]>, assuming: ReadonlyMap<string, Value>) {
  const allowed = new Map<string, readonly Choice[]>();
  for (const [name, options] of choices) {
    const group = settled.get(world.asks.get(name)?.global ?? -1)?.map(spell);
    const wanted = assuming.has(name) ? spellOf(world, name, assuming.get(name)) : undefined;
    allowed.set(name, options.filter(({ value }) => {
      const one = spellOf(world, name, value);
      return (!group || group.includes(one)) && (wanted === undefined || wanted === one);
    }));
  }
  const fits = (standing: Standing, name: string, { value, ending }: Choice): boolean =>
    ending !== undefined || JSON.stringify(value) === JSON.stringify(standing.inherited.get(name));
  const standing = [...standings].sort((one, other) => one.depth - other.depth)
    .find((one) => [...allowed].every(([name, options]) => options.some((option) => fits(one, name, option))));
  if (!standing) return undefined;
  const brought = new Map(brings);
  for (const [name, options] of allowed) {
    // Bringing nothing is the shorter link.
    const chosen = options.filter((option) => fits(standing, name, option)).sort((one, other) => Number(one.ending !== undefined) - Number(other.ending !== undefined))[0];
    const universe = [...world.endingVariables].find(([, variable]) => variable === name)?.[0];
    if (chosen?.ending !== undefined && universe !== undefined) brought.set(universe, chosen.ending);
  }
  return { standing, brings: brought };
}

/** A value as the world's own variable has it. */
function spellOf({ asks, interpreter: { program, defaults } }: World, name: string, value: Value | undefined): string {
  const declared = defaults[asks.get(name)?.global ?? -1];
  if (declared === undefined) return '';
  return spell((value === undefined ? undefined : takenOver(program, declared, value)) ?? declared);
}

