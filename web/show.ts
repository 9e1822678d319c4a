/** From a reading, played as far as it goes, to the models of its pages: one way for the server and the browser. */
import { parseMarkup, plainText } from '../engine/reading/markup.ts';
import { encodeLink, encodeMove } from '../engine/reading/link.ts';
import type { Manifest } from '../engine/reading/manifest.ts';
import { view, wordsOf } from '../engine/reading/view.ts';
import { currentPage, isMet, type Move, type Place } from '../engine/multiverse/machine.ts';
import { universeOf, type Multiverse } from '../engine/multiverse/multiverse.ts';
import { beginning, describeRequirements, fork, movesFrom, rewind, universeAt, type Playthrough } from '../engine/multiverse/playthrough.ts';
import { firstLink } from './first-link.ts';
import { merged } from './found.ts';
import type { CrossroadsModel, Found, NotesModel, PathModel, PathStep, ReadingModel, ReadingSoFar } from './models.ts';

export interface Reading {
  readonly manifest: Manifest;
  readonly multiverse: Multiverse;
  /** With the moves as they were made. */
  readonly playthrough: Playthrough;
  /** Every place it passes through, the first page's first: one more than its moves. */
  readonly places: readonly Place[];
}

const lastPlace = ({ places }: Reading): Place => {
  const place = places.at(-1);
  if (!place) throw new Error('A reading has at least its first page.');
  return place;
};

/** The endings a reading knows of: those it brings, then those it has reached, the latest last. */
export function foundIn(place: Place): Found {
  const { brings, passed } = place.context;
  return merged([...brings].map(([universe, ending]) => [universe, [ending]]), passed.map(({ universe, ending }) => [universe, [ending]]));
}

/** `elsewhere` are endings found in other readings; `told` is what stood in for choices that are gone. */
export function showReading(reading: Reading, elsewhere: Found = [], told: readonly string[] = []): ReadingModel {
  const { manifest, multiverse, playthrough } = reading;
  const { moves } = playthrough;
  const place = lastPlace(reading);
  return {
    kind: 'reading',
    manifest,
    view: view(multiverse, place, playthrough, told),
    found: merged(elsewhere, foundIn(place)),
    ...(moves.length > 0 && { previous: encodeLink(rewind(playthrough, moves.length - 1)) }),
  };
}

export function showCrossroads(manifest: Manifest, reading?: Reading, elsewhere: Found = [], seen: readonly string[] = [], told: readonly string[] = []): CrossroadsModel {
  return {
    kind: 'crossroads',
    manifest,
    ...(reading && { at: readingSoFar(reading) }),
    found: reading ? merged(elsewhere, foundIn(lastPlace(reading))) : elsewhere,
    ...(seen.length > 0 && { seen }),
    ...(told.length > 0 && { told }),
  };
}

export function readingSoFar(reading: Reading): ReadingSoFar {
  const { playthrough, places } = reading;
  const place = lastPlace(reading);
  const ways = new Map<string, string>();
  for (const [moves, { context }] of places.entries()) {
    const { universe, page } = context.open.at(-1) ?? {};
    if (universe !== undefined && page?.moment) ways.set(`${universe}/${page.moment.id}`, encodeLink(rewind(playthrough, moves)));
  }
  return {
    link: encodeLink(playthrough),
    universe: universeAt(place),
    name: nameOf(reading, place),
    pages: places.length,
    passed: [...ways.keys()],
    entered: [...new Set(places.map(universeAt))],
    ways: [...ways],
  };
}

/** The content notes of a universe, asked for from a page of a reading or, without one, from nowhere. */
export function showNotes(manifest: Manifest, multiverse: Multiverse, universe: string, reading?: Reading): NotesModel {
  const { from, requires } = universeOf(multiverse, universe);
  const asked = { kind: 'notes', manifest, universe } as const;
  if (!reading) return from ? asked : { ...asked, go: encodeLink(beginning()) };
  const { playthrough } = reading;
  const place = lastPlace(reading);
  const back = encodeLink(playthrough);
  const page = { ...asked, back, name: nameOf(reading, place) };
  if (!from) return playthrough.moves.length === 0 ? page : { ...page, go: firstLink(back) };
  const move: Move = { type: 'DIVERGE', universe };
  if (place.can(move)) return { ...page, go: encodeLink(fork(playthrough, playthrough.moves.length, move)) };
  const unmet = requires.filter((requirement) => !isMet(requirement, place.context));
  return unmet.length === 0 ? page : { ...page, needs: describeRequirements(multiverse, unmet) };
}

export function showPath(reading: Reading): PathModel {
  const { manifest, multiverse, playthrough, places } = reading;
  const steps = places.map((place, index): PathStep => {
    const page = currentPage(place.context);
    const taken = playthrough.moves[index];
    const link = encodeLink(rewind(playthrough, index));
    const others = movesFrom(multiverse, place).filter((move) => taken === undefined || encodeMove(move) !== encodeMove(taken));
    return {
      link,
      name: nameOf(reading, place),
      universe: universeAt(place),
      moment: page.moment !== undefined,
      ...(page.moment?.when !== undefined && { when: page.moment.when }),
      ...(taken && { taken: { words: words(multiverse, taken), type: taken.type } }),
      others: others.map((move) => ({
        words: words(multiverse, move),
        link: encodeLink(fork(playthrough, index, move)),
        move: encodeMove(move),
        ...(move.type === 'DIVERGE' && universeOf(multiverse, move.universe).content.length > 0 && { notes: move.universe }),
      })),
    };
  });
  return { kind: 'path', manifest, steps };
}

const words = (multiverse: Multiverse, move: Move): string => plainText(parseMarkup(wordsOf(multiverse, move))) || 'Go on';

function nameOf({ multiverse }: Reading, place: Place): string {
  const page = currentPage(place.context);
  return plainText(parseMarkup(page.ending?.words ?? page.name ?? universeOf(multiverse, universeAt(place)).title));
}
