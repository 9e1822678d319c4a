/** The shortest playthrough that stops in a knot, as far as a search within a budget of pages finds one. */
import { currentPage } from '../multiverse/machine.ts';
import { nearName } from '../near.ts';
import type { Pack } from '../multiverse/pack.ts';
import type { Playthrough } from '../multiverse/playthrough.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { breadthFirst, placeAfter } from './breadth-first.ts';
import { entering, type Survey } from './survey.ts';

const PAGES = 5_000;

/**
 * `named` is a knot, `knot.stitch`, or either after its universe, `mirror.night`. Gives the playthrough, or a sentence that says
 * why there is none: no such knot, several of the name, or none of the pages that were tried stops there.
 */
export function knotWay({ multiverse, stories, id: pack }: Pack, surveys: ReadonlyMap<UniverseId, Survey>, named: string): Playthrough | string {
  if (!multiverse) return `Nothing of "${pack}" can be read.`;
  const knot = knotNamed(stories, named);
  if (typeof knot === 'string') return knot;

  const { from } = multiverse.universes.find((universe) => universe.id === knot.universe) ?? {};
  const way = from && surveys.get(from.universe)?.ways.find(([moment]) => moment === from.moment)?.[1];
  if (from && !way) return `No way to ${from.universe}/${from.moment}, which "${knot.universe}" parts from, was found.`;
  const entry = entering(multiverse, knot.universe, way ? [...way, { type: 'DIVERGE', universe: knot.universe }] : []);
  const start = placeAfter(multiverse, entry);
  if (start) {
    for (const { place, moves } of breadthFirst(multiverse, { place: start, moves: entry.moves }, PAGES)) {
      const stops = currentPage(place.context).knot;
      if (stops === knot.name || stops?.startsWith(`${knot.name}.`)) return { ...entry, moves };
    }
  }
  return `No way to "${named}" was found: none of the pages that were tried stops there.`;
}

/** More names than these nobody reads through. */
const MANY = 24;

/** The name that was meant, perhaps; else those of the universe that was named, as far as they can be read through. */
function instead(named: string, names: readonly string[]): string {
  const near = nearName(named, names);
  if (near !== undefined && names.length > MANY) return `Did you mean "${near}"?`;
  const beside = names.filter((name) => name.startsWith(`${named.split('.')[0] ?? ''}.`));
  const told = names.length > MANY && beside.length > 0 ? beside : names;
  const left = told.length - MANY;
  return `The knots are ${told.slice(0, MANY).join(', ') || 'none'}${left > 0 ? ` and ${left.toLocaleString('en')} more` : ''}.`;
}

/** The knot that is meant by `night`, `night.stitch`, or either after its universe; or a sentence that says why there is none. */
export function knotNamed(stories: Pack['stories'], named: string): { readonly universe: UniverseId; readonly name: string } | string {
  const knots = [...stories].flatMap(([universe, story]) => story.knots.filter(({ isFunction }) => !isFunction).map(({ name }) => ({ universe, name })));
  const full = knots.filter(({ universe, name }) => `${universe}.${name}` === named);
  const meant = full.length > 0 ? full : knots.filter(({ name }) => name === named);
  const [knot, ...others] = meant;
  if (!knot) return `There is no knot "${named}". ${instead(named, knots.map(({ universe, name }) => (stories.size > 1 ? `${universe}.${name}` : name)))}`;
  if (others.length > 0) return `There are several knots "${named}": name one of ${meant.map(({ universe, name }) => `${universe}.${name}`).join(', ')}.`;
  return knot;
}
