/**
 * With what a universe can be entered: every set of values that it takes over from a page of its moment, with every ending that
 * can be brought or passed before, and with none. Values that are independent of each other are left open, and settled only when
 * the story asks for them.
 */
import { asAsked } from '../ink/analysis/state-key.ts';
import { spell, type Datum } from '../ink/interpreter/datum.ts';
import { plainValue, takenOver } from '../ink/interpreter/inheritance.ts';
import type { Value } from '../ink/values.ts';
import { UNNAMED } from '../multiverse/machine.ts';
import type { Universe, UniverseId } from '../multiverse/universe.ts';
import { variableOf } from './ending-variable.ts';
import type { Sighting } from './sighting.ts';
import type { World } from './world.ts';

/** A page of a moment, with the values there that a universe takes over. */
export interface Standing {
  /** Absent for canon, which is entered from nowhere. */
  readonly at?: Sighting;
  /** What was left open there and is settled for this standing. */
  readonly assuming: ReadonlyMap<string, Value>;
  readonly inherited: ReadonlyMap<string, Value>;
  readonly depth: number;
  /** How many pages of the moment have these values. */
  ways: number;
}

/** What one of its variables may begin with. */
export interface Choice {
  /** Undefined for the value it is declared with. */
  readonly value: Value | undefined;
  /** The ending that gives the variable this value. */
  readonly ending?: string;
}

/** One way into a universe, or many that differ in values that are independent of each other. */
export interface Entrance {
  readonly universe: UniverseId;
  /** By variable the values it may have. */
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
  /** Endings that must be brought whatever the variables say. */
  readonly brings: ReadonlyMap<UniverseId, string>;
  readonly standings: readonly Standing[];
}

/** Endings that were come to, by universe. */
export type Reached = ReadonlyMap<UniverseId, ReadonlyMap<string, unknown>>;

export const endingId = (ending: { readonly id: string } | undefined): string => ending?.id ?? UNNAMED;

/** What a universe requires, and what the universes it parts from require before it. */
export function requiredBy(universe: Universe, universes: readonly Universe[]): readonly { readonly universe: UniverseId; readonly ending?: string }[] {
  const parent = universes.find(({ id }) => id === universe.from?.universe);
  return [...(parent ? requiredBy(parent, universes) : []), ...universe.requires];
}

/** The endings that must be brought to enter a universe; undefined while one of them was not come to. */
export function endingsNeeded(universe: Universe, universes: readonly Universe[], reached: Reached): ReadonlyMap<UniverseId, readonly string[]> | undefined {
  const needed = new Map<UniverseId, readonly string[]>();
  for (const requirement of requiredBy(universe, universes)) {
    const found = [...(reached.get(requirement.universe)?.keys() ?? [])];
    const fitting = requirement.ending === undefined ? needed.get(requirement.universe) ?? found : found.filter((ending) => ending === requirement.ending);
    if (fitting.length === 0) return undefined;
    needed.set(requirement.universe, fitting);
  }
  return needed;
}

/** Every way into a universe from these standings. Empty while a requirement cannot be met. */
export function entrancesOf(world: World, universes: readonly Universe[], standings: readonly Standing[], reached: Reached): Entrance[] {
  const needed = endingsNeeded(world.universe, universes, reached);
  if (!needed || standings.length === 0) return [];
  const brought = new Map<string, readonly Choice[]>();
  const brings = new Map<UniverseId, string>();
  for (const { id } of universes) {
    const fitting = needed.get(id);
    const [first] = fitting ?? [];
    if (!world.asks.has(variableOf(id))) {
      if (first !== undefined) brings.set(id, first);
      continue;
    }
    const endings = (fitting ?? [...(reached.get(id)?.keys() ?? [])]).map((ending): Choice => ({ value: ending, ending }));
    if (endings.length > 0 || fitting) brought.set(variableOf(id), endings);
    if (!fitting) brought.set(variableOf(id), [{ value: undefined }, ...endings]);
  }
  // Without an ending a variable keeps what it inherits, so that must be known where it is not the same everywhere.
  const names = [...world.asks.keys()];
  return boxes(names, standings).map(({ values, members }) => ({
    universe: world.universe.id,
    brings,
    standings: members,
    choices: new Map(names.map((name) => {
      const inherited = (values.get(name) ?? [undefined]).map((value): Choice => ({ value }));
      const endings = (brought.get(name) ?? []).filter(({ ending }) => ending !== undefined);
      const mayBeUnset = brought.get(name)?.some(({ ending }) => ending === undefined) ?? true;
      return [name, [...(mayBeUnset ? inherited : []), ...endings]];
    })),
  }));
}

interface Box {
  /** By name the values it may have, each with each of the others. */
  readonly values: ReadonlyMap<string, readonly (Value | undefined)[]>;
  readonly members: readonly Standing[];
}

/** Splits standings so that within each part all values are independent of each other. */
function boxes(names: readonly string[], standings: readonly Standing[]): Box[] {
  const valueOf = (standing: Standing, name: string) => JSON.stringify(standing.inherited.get(name));
  const count = (some: readonly string[], among: readonly Standing[]) => new Set(among.map((one) => some.map((name) => valueOf(one, name)).join('\u0001'))).size;
  let tied = names.filter((name) => count([name], standings) > 1);
  for (const name of [...tied]) {
    const others = tied.filter((one) => one !== name);
    if (count(tied, standings) === count([name], standings) * count(others, standings)) tied = others;
  }
  const parts = new Map<string, Standing[]>();
  for (const standing of standings) {
    const key = tied.map((name) => valueOf(standing, name)).join('\u0001');
    parts.set(key, [...(parts.get(key) ?? []), standing]);
  }
  return [...parts.values()].map((members) => ({
    members,
    values: new Map(names.map((name) => [name, [...new Map(members.map((one) => [valueOf(one, name), one.inherited.get(name)])).values()]])),
  }));
}

/** The values a story begins with, by its own variables. What may be several stays open. */
export function beginsWith({ asks, interpreter: { program, defaults } }: World, { choices }: Entrance): Map<number, Datum> {
  const begins = new Map<number, Datum>();
  for (const [name, options] of choices) {
    const asked = asks.get(name);
    const declared = asked && defaults[asked.global];
    if (!asked || declared === undefined) continue;
    const data = new Map<string, Datum>();
    for (const { value } of options) {
      const datum = (value === undefined ? undefined : takenOver(program, declared, value)) ?? declared;
      data.set(spell(datum), datum);
    }
    const [only, ...more] = [...data.values()];
    if (only === undefined) continue;
    begins.set(asked.global, more.length === 0 ? only : asAsked({ kind: 'open', groups: [...data.values()].map((datum) => [datum]) }, asked.asks));
  }
  return begins;
}

/** The same with nothing left open: one entrance for every combination. For stories of which a question is asked on every page. */
export function* settled(entrance: Entrance): Generator<Entrance> {
  const open = [...entrance.choices].find(([, options]) => options.length > 1);
  if (!open) {
    yield entrance;
    return;
  }
  for (const option of open[1]) yield* settled({ ...entrance, choices: new Map([...entrance.choices, [open[0], [option]]]) });
}

/** What a universe that parts here takes over from a page: one standing for each way in which open values may fall. */
export function* standingsOf(child: World, { interpreter: { program } }: World, globals: readonly Datum[], at: Sighting): Generator<Standing> {
  const names = [...child.asks.keys()].filter((name) => {
    const global = program.names.indexOf(name);
    return global >= 0 && global < program.globals;
  });
  const walk = function* (index: number, inherited: ReadonlyMap<string, Value>, assuming: ReadonlyMap<string, Value>): Generator<Standing> {
    const name = names[index];
    if (name === undefined) {
      yield { at, inherited, assuming, depth: at.depth + 1, ways: 1 };
      return;
    }
    const datum = globals[program.names.indexOf(name)];
    if (datum === undefined) return;
    const isOpen = typeof datum === 'object' && datum.kind === 'open';
    for (const one of isOpen ? datum.groups.flat() : [datum]) {
      const value = plainValue(program, one);
      yield* walk(index + 1, value === undefined ? inherited : new Map([...inherited, [name, value]]), isOpen && value !== undefined ? new Map([...assuming, [name, value]]) : assuming);
    }
  };
  yield* walk(0, new Map(), new Map());
}
