/** Where a reading has been: the passages its pages showed, the moments and endings it came to, each with how it first came there. */
import { passagesOf, type Passages } from '../ink/passages.ts';
import { reader, type Page, type Reader } from '../ink/reader.ts';
import type { Playable } from '../ink/story.ts';
import { toWords } from '../ids.ts';
import { currentReading, UNNAMED, type Place } from '../multiverse/machine.ts';
import { createMultiverse, type Multiverse } from '../multiverse/multiverse.ts';
import type { UniverseId } from '../multiverse/universe.ts';

/** A multiverse whose pages are known by what they showed. Slower than the one that is read, and plays the same. */
export interface Traced {
  readonly multiverse: Multiverse;
  /** What a story is made of; worked out when it is first asked for. */
  readonly passagesIn: (universe: UniverseId) => Passages;
  /** The names of the passages of which a page of this multiverse showed something. */
  readonly shownOn: (page: Page) => ReadonlySet<string>;
}

export function traced({ pack, universes }: Multiverse, storyOf: (universe: UniverseId) => Playable): Traced {
  const readers = new Map<UniverseId, Reader>();
  const known = new Map<UniverseId, Passages>();
  const shown = new WeakMap<Page, ReadonlySet<string>>();
  const passagesIn = (id: UniverseId): Passages => {
    const passages = known.get(id) ?? passagesOf(storyOf(id).ink);
    known.set(id, passages);
    return passages;
  };
  const multiverse = createMultiverse(pack, universes, (id) => {
    const made = readers.get(id) ?? reader(storyOf(id), id, undefined, (page, trail) => shown.set(page, passagesIn(id).shownBy(trail)));
    readers.set(id, made);
    return made;
  });
  return { multiverse, passagesIn, shownOn: (page) => shown.get(page) ?? new Set() };
}

export interface Footprint {
  /** How many moves first led there. */
  readonly moves: number;
  /** What it is called, by the page that showed it last. */
  readonly name: string;
}

export interface Footprints {
  readonly place: Place;
  /** How many moves were followed. */
  readonly moves: number;
  /** `universe/passage` of the last page. */
  readonly here: string;
  /** By `universe/passage`. */
  readonly passages: ReadonlyMap<string, Footprint>;
  /** By `universe/moment` and `universe/ending`, how many moves first led there. */
  readonly moments: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
  readonly entered: ReadonlySet<UniverseId>;
}

/** Those on a page that `moves` moves led to, with those of the pages before it. */
export function footprints({ shownOn }: Traced, place: Place, before?: Footprints): Footprints {
  const { universe, page } = currentReading(place.context);
  const moves = before ? before.moves + 1 : 0;
  const shown = [...shownOn(page)];
  const here = shown.includes(page.knot ?? '') ? page.knot ?? '' : shown.at(-1) ?? '';
  const came = shown.flatMap((name) => {
    const known = before?.passages.get(`${universe}/${name}`);
    const called = (name === here ? ownName(page, name) : undefined) ?? known?.name ?? nameOf(name);
    return known?.name === called ? [] : [[`${universe}/${name}`, { moves: known?.moves ?? moves, name: called }] as const];
  });
  return {
    place, moves,
    here: `${universe}/${here}`,
    passages: before && came.length === 0 ? before.passages : new Map([...before?.passages ?? [], ...came]),
    moments: page.moment ? firstAt(before?.moments, `${universe}/${page.moment.id}`, moves) : before?.moments ?? new Map(),
    endings: page.ended ? firstAt(before?.endings, `${universe}/${page.ending?.id ?? UNNAMED}`, moves) : before?.endings ?? new Map(),
    entered: before?.entered.has(universe) ? before.entered : new Set([...before?.entered ?? [], universe]),
  };
}

function firstAt(before: ReadonlyMap<string, number> = new Map(), what: string, moves: number): ReadonlyMap<string, number> {
  return before.has(what) ? before : new Map([...before, [what, moves]]);
}

/** A page that is called by its knot has no name of its own; the stitches of one knot have to be told apart. */
const ownName = (page: Page, passage: string): string | undefined =>
  (page.name === toWords(passage.split('.')[0] ?? '') ? undefined : page.name);

function nameOf(passage: string): string {
  const [knot = '', stitch] = passage.split('.');
  if (knot === '') return 'The beginning';
  return stitch === undefined ? toWords(knot) : `${toWords(knot)}: ${toWords(stitch).toLowerCase()}`;
}
