/**
 * Shows by the engine's own replay what exploring has found: the shortest playthrough to a page, as a reader would make it. What
 * cannot be shown is not told as reached.
 */
import { seededChance } from '../ink/interpreter/chance.ts';
import type { Turn } from '../ink/interpreter/turn.ts';
import { plainValue, takenOver } from '../ink/interpreter/inheritance.ts';
import type { Datum } from '../ink/interpreter/datum.ts';
import type { Page } from '../ink/reader.ts';
import { currentPage, type Move, type Place } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { beginning, chooseMove, isRefusal, open, step, type Playthrough } from '../multiverse/playthrough.ts';
import { encodeLink } from '../reading/link.ts';
import { readFacts, spellPage } from './page-facts.ts';
import type { Search } from './search.ts';
import type { Sighting } from './sighting.ts';
import { routeTo, type Route } from './route.ts';
import type { Exact } from './world.ts';

export interface Shown {
  readonly playthrough: Playthrough;
  readonly link: string;
  readonly place: Place;
}

/** Seeds that are tried for one page before it counts as possible only. */
const SEEDS = 4_000;

/** A playthrough that ends on the page that was found; undefined where none was. */
export function show(multiverse: Multiverse, search: Search, sighting: Sighting): Shown | undefined {
  const route = routeTo(search, sighting);
  if (!route) return undefined;
  const header = search.worlds.get(sighting.universe)?.header ?? [];
  for (let seed = 0; seed < (route.chance && multiverse.chance ? SEEDS : 1); seed++) {
    if (route.chance && !showsItself(search, route, seed)) continue;
    const shown = play(multiverse, route, seed);
    if (shown && isSame(currentPage(shown.place.context), route.last, header, search.exact)) return shown;
  }
  return undefined;
}

/** The reader's page is the one that was found. */
function isSame(page: Page, turn: Turn, header: readonly string[], exact: Exact): boolean {
  const { moment, ended, ending } = readFacts(turn, header);
  const fails = page.problems.some(({ severity }) => severity === 'error');
  // Where no words are printed it may not be known that flow ended on purpose: then the reader's page says so.
  if (turn.outcome === 'ran-out' && exact === 'control' && page.ended) return true;
  if (turn.outcome === 'ended' || turn.outcome === 'choices') {
    return !fails && page.ended === ended && page.ending?.id === ending?.id && page.moment?.id === moment?.id && page.choices.length === turn.choices.length
      && (exact === 'control' || spellLines(page) === spellPage(turn));
  }
  return fails;
}

const spellLines = ({ lines, choices }: Page): string => [...lines.map(({ text }) => text).filter(Boolean), '', ...choices.map(({ text }) => text)].join('\n');

/** Plays a route move by move. Undefined where a move is not possible. */
function play(multiverse: Multiverse, { legs, brings }: Route, seed: number): Shown | undefined {
  const start = beginning(seed, brings);
  const moves: Move[] = [];
  let place = open(multiverse, start);
  const make = (move: Move): boolean => {
    const result = step(multiverse, place, move);
    if (isRefusal(result)) return false;
    place = result.place;
    moves.push(result.move);
    return true;
  };
  for (const [index, { universe, places }] of legs.entries()) {
    if (index > 0 && !make({ type: 'DIVERGE', universe })) return undefined;
    for (const choice of places) {
      const page = currentPage(place.context);
      const key = page.choices[choice]?.key;
      if (key === undefined || !make(chooseMove(page, key))) return undefined;
    }
  }
  const playthrough = { ...start, moves };
  return { playthrough, link: encodeLink(playthrough), place };
}

/** Runs a route with a seed, by the interpreter: quick enough to try many. */
function showsItself(search: Search, { legs, brings, last }: Route, seed: number): boolean {
  let turn: Turn | undefined;
  let parent: { readonly values: (name: string) => Datum | undefined; readonly leg: Route['legs'][number] } | undefined;
  for (const leg of legs) {
    const world = search.worlds.get(leg.universe);
    if (!world) return false;
    const { interpreter } = world;
    const { program, defaults } = interpreter;
    const chance = seededChance(program, seed);
    const given = new Map<number, Datum>();
    defaults.forEach((declared, global) => {
      const name = program.names[global] ?? '';
      const datum = parent?.values(name);
      const source = parent && search.worlds.get(parent.leg.universe);
      const value = datum === undefined || !source ? undefined : plainValue(source.interpreter.program, datum);
      const inherited = value === undefined ? undefined : takenOver(program, declared, value);
      if (inherited !== undefined) given.set(global, inherited);
      const [, ending] = [...brings].find(([universe]) => world.endingVariables.get(universe) === name) ?? [];
      if (ending !== undefined && typeof declared === 'string') given.set(global, ending);
    });
    turn = interpreter.begin(chance, given);
    for (const [index, place] of leg.places.entries()) {
      const choice = turn.choices[place];
      if (!choice || choice.point !== leg.points[index]) return false;
      turn = interpreter.choose(turn.stand, choice, chance);
    }
    const { globals } = turn.stand;
    parent = { leg, values: (name) => (program.names.indexOf(name) < program.globals ? globals[program.names.indexOf(name)] : undefined) };
  }
  return turn !== undefined && turn.outcome === last.outcome && turn.point === last.point && spellShape(turn, search.exact) === spellShape(last, search.exact);
}

/** Where only the way matters, words may have been left unknown. */
const spellShape = (turn: Turn, exact: Exact): string =>
  JSON.stringify([exact === 'text' && spellPage(turn), turn.lines.flatMap(({ tags }) => tags), turn.choices.map(({ point }) => point), turn.told.map(({ message }) => message)]);
