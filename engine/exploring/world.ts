/** One universe while it is explored: its program, what it asks of whoever enters it, and the choices come to. */
import { analyse, type Analysis, type Asks } from '../ink/analysis/liveness.ts';
import { createKeys, type Keys } from '../ink/analysis/state-key.ts';
import { headerTags } from '../ink/interpreter/header-tags.ts';
import { loadProgram } from '../ink/interpreter/load-program.ts';
import { readSlots } from '../ink/interpreter/slots.ts';
import { createInterpreter, type Interpreter } from '../ink/interpreter/turn.ts';
import type { Chance } from '../ink/interpreter/chance.ts';
import type { Datum } from '../ink/interpreter/datum.ts';
import { momentPoints, rootPointOf } from '../ink/analysis/places.ts';
import type { Story } from '../ink/story.ts';
import type { Universe, UniverseId } from '../multiverse/universe.ts';
import { variableOf } from './ending-variable.ts';
import { createNodes, type Nodes } from './nodes.ts';
import { createBranching, type Branching } from './outcomes.ts';
import type { Invariant } from './invariants.ts';
import type { WaysIn } from './ways-in.ts';

export type Exact = 'control' | 'text';

export interface World {
  readonly universe: Universe;
  readonly story: Story;
  readonly interpreter: Interpreter;
  readonly analysis: Analysis;
  readonly keys: Keys;
  readonly nodes: Nodes;
  /** Chance as its turns have it. */
  readonly branching: Branching;
  /** Tags that head the whole story; its first page repeats them. */
  readonly header: readonly string[];
  /** Global variables that are asked for at its very beginning, by name, with what is asked of them. */
  readonly asks: ReadonlyMap<string, { readonly global: number; readonly asks: Asks }>;
  /** By universe the variable that is given its ending. */
  readonly endingVariables: ReadonlyMap<UniverseId, string>;
  readonly invariants: readonly Invariant[];
  /** Where a host may enter it at any page, by name. */
  readonly entries: readonly { readonly name: string; readonly point: number }[];
}

export interface WorldOptions {
  readonly exact: Exact;
  /** The compiled ink with the functions of its invariants; the story's own where it has none. */
  readonly ink: string;
  readonly invariants: readonly Invariant[];
  readonly ways: WaysIn;
}

/**
 * Makes the worlds of a multiverse. A universe must keep what those that part from it ask for, up to the moment they part at,
 * so they come first.
 */
export function createWorlds(universes: readonly Universe[], stories: ReadonlyMap<UniverseId, Story>, optionsOf: (universe: UniverseId) => WorldOptions): Map<UniverseId, World> {
  const worlds = new Map<UniverseId, World>();
  for (const universe of [...universes].reverse()) {
    const story = stories.get(universe.id);
    if (!story) throw new Error(`The universe "${universe.id}" has no story.`);
    const children = [...worlds.values()].filter((one) => one.universe.from?.universe === universe.id);
    worlds.set(universe.id, createWorld(universe, story, children, optionsOf(universe.id), universes));
  }
  // In reading order, canon first.
  return new Map(universes.flatMap(({ id }) => {
    const world = worlds.get(id);
    return world ? [[id, world] as const] : [];
  }));
}

function createWorld(universe: Universe, story: Story, children: readonly World[], { exact, ink, invariants, ways }: WorldOptions, universes: readonly Universe[]): World {
  const program = loadProgram(ink);
  const interpreter = createInterpreter(program, { words: exact === 'text', host: (name, chance) => hosted(ways, name, chance) });
  const globals = program.names.slice(0, program.globals);
  const startOf = (knot: string) => rootPointOf(program, knot);
  const entries = ways.knots.flatMap((name) => {
    const point = startOf(name);
    return point === undefined ? [] : [{ name, point }];
  });
  const analysis = analyse(program, readSlots(program), interpreter.defaults, {
    exact,
    asked: children.map((child) => ({
      from: momentPoints(program, child.universe.from?.moment ?? ''),
      globals: globals.flatMap((name, global) => (child.asks.has(name) ? [global] : [])),
    })),
    functions: invariants.flatMap(({ name }) => startOf(name) ?? []),
    entries: entries.map(({ point }) => point),
  });
  const root = rootPointOf(program);
  return {
    universe, story, interpreter, analysis, invariants, entries,
    keys: createKeys(interpreter, analysis),
    nodes: createNodes(),
    branching: createBranching((point) => analysis.idle[point] === 1),
    header: headerTags(program),
    endingVariables: new Map(universes.map(({ id }) => [id, variableOf(id)])),
    asks: new Map(globals.flatMap((name, global) => {
      const asks = root === undefined ? undefined : analysis.asksOf([root], global);
      return asks === undefined ? [] : [[name, { global, asks }] as const];
    })),
  };
}

/** What a host gives for an EXTERNAL: one of the values its type may have, by chance. */
function hosted({ externals }: WaysIn, name: string, chance: Chance): Datum | undefined {
  const values = chance.hosted ? externals.get(name) : undefined;
  return values && values[Math.max(0, chance.draw(values.length, -1))];
}
