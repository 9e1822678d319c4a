/** From a page that a reading has reached to the models of what is shown there: one way for the server and the browser. */
import { describeRequirements, fork, rewind, universeAt, whereIs, type Playthrough } from '../engine/multiverse/playthrough.ts';
import { currentPage, type Move, type Place } from '../engine/multiverse/machine.ts';
import { universeOf, type Multiverse } from '../engine/multiverse/multiverse.ts';
import type { Manifest } from '../engine/exploring/manifest.ts';
import { withLink } from '../engine/reading/late-link.ts';
import { encodeLink, encodeMove, encodePlain } from '../engine/reading/link.ts';
import { parseMarkup, plainText } from '../engine/reading/markup.ts';
import { endingsFound, waysPassed, type SoFar } from '../engine/reading/so-far.ts';
import { lockOf, view, type BringsFor, type View } from '../engine/reading/view.ts';
import { bringsOf, firstLink } from './links.ts';
import { merged } from './found.ts';
import type { CrossroadsModel, Found, NotesModel, PathStep, ReadingModel, ReadingSoFar } from './models.ts';

/** A pack as far as its pages need it. */
export interface Book {
  readonly manifest: Manifest;
  readonly multiverse: Multiverse;
}

export interface Reached {
  readonly place: Place;
  /** With the moves as they were made. */
  readonly playthrough: Playthrough;
  readonly soFar: SoFar;
  /** What stood in for choices that are gone. */
  readonly told: readonly string[];
}

/** What the reader has found and seen in other readings, as the browser keeps it. */
export interface Elsewhere {
  readonly found: Found;
  readonly seen: readonly string[];
}

const NOWHERE_ELSE: Elsewhere = { found: [], seen: [] };

export function showReading({ manifest, multiverse }: Book, { place, playthrough, told }: Reached, { found: elsewhere } = NOWHERE_ELSE): ReadingModel {
  const { moves } = playthrough;
  const found = merged(elsewhere, endingsFound(place));
  const model = { kind: 'reading' as const, manifest, view: view(multiverse, place, playthrough, told, bringingAll(manifest, found)), found };
  return moves.length === 0 ? model : withLink(model, 'previous', () => encodeLink(rewind(playthrough, moves.length - 1)));
}

export function showCrossroads(book: Book, reached?: Reached, { found, seen } = NOWHERE_ELSE): CrossroadsModel {
  const { manifest } = book;
  const rest = { ...(seen.length > 0 && { seen }), ...(reached && reached.told.length > 0 && { told: reached.told }) };
  if (!reached) return { kind: 'crossroads', manifest, found, ...rest };
  return { kind: 'crossroads', manifest, at: readingSoFar(book, reached), found: merged(found, endingsFound(reached.place)), ...rest };
}

export function readingSoFar(book: Pick<Book, 'multiverse'>, { place, playthrough, soFar }: Reached): ReadingSoFar {
  return {
    link: encodeLink(playthrough),
    universe: universeAt(place),
    name: pageName(book, place),
    pages: playthrough.moves.length + 1,
    passed: soFar.passed.map(([moment]) => moment),
    entered: soFar.entered,
    ways: waysPassed(playthrough, soFar),
  };
}

/** With all that was found, a universe may be open that the link's own brings leave locked. */
const bringingAll = (manifest: Manifest, found: Found): BringsFor => (universe) => bringsOf(manifest, found, universe);

/** The content notes of a universe, asked for from the page of a reading. */
export function showNotes(book: Book, universe: string, { place, playthrough }: Reached, { found } = NOWHERE_ELSE): NotesModel {
  const { manifest, multiverse } = book;
  const { from, ...parting } = universeOf(multiverse, universe);
  const back = encodeLink(playthrough);
  const page: NotesModel = { kind: 'notes', manifest, universe, back, name: pageName(book, place) };
  if (!from) return playthrough.moves.length === 0 ? page : { ...page, go: firstLink(back) };
  const move: Move = { type: 'DIVERGE', universe };
  const { unmet, opener = playthrough } = lockOf(parting, place, playthrough, bringingAll(manifest, merged(found, endingsFound(place))));
  if (unmet.length > 0) return { ...page, needs: describeRequirements(multiverse, unmet) };
  return whereIs(place) === `${from.universe}/${from.moment}` ? { ...page, go: encodeLink(fork(opener, playthrough.moves.length, move)) } : page;
}

/** Every page of a path has several links as long as the reading; in all, a path may have about so many characters of them. */
const CHARACTERS = 1_000_000;
const FEWEST_STEPS = 20;

/** How many pages of a very long reading its path leaves out at the start. */
export function earlierSteps(playthrough: Playthrough): number {
  const shown = Math.max(FEWEST_STEPS, Math.floor(CHARACTERS / encodePlain(playthrough).length));
  return Math.max(0, playthrough.moves.length + 1 - shown);
}

/** A page of the path, and the move that was made from it. */
export function showStep({ page, universe, link, divergences, back }: View, next?: Move): PathStep {
  const ways = [
    ...page.choices.filter(({ clickable }) => clickable).map(({ text, move, link: to }) => ({ type: 'CHOOSE' as const, words: plain(text) || 'Go on', move, link: to })),
    ...divergences.filter(({ open }) => open).map(({ premise, move, link: to, universe: notes, content }) =>
      ({ type: 'DIVERGE' as const, words: premise, move, link: to, ...(content.length > 0 && { notes }) })),
    ...(back ? [{ type: 'RETURN' as const, words: `Back to ${back.moment}`, move: back.move, link: back.link }] : []),
  ];
  const taken = next && ways.find(({ move }) => move === encodeMove(next));
  return {
    link,
    name: plain(page.ending?.words ?? page.name ?? universe.title),
    universe: universe.id,
    moment: page.moment !== undefined,
    ...(page.moment?.when !== undefined && { when: page.moment.when }),
    ...(taken && { taken: { words: taken.words, type: taken.type } }),
    others: ways.filter((way) => way !== taken).map(({ type: _, ...fork }) => fork),
  };
}

const plain = (text: string): string => plainText(parseMarkup(text));

/** What a reader sees a page called. */
export function pageName({ multiverse }: Pick<Book, 'multiverse'>, place: Place): string {
  const page = currentPage(place.context);
  return plain(page.ending?.words ?? page.name ?? universeOf(multiverse, universeAt(place)).title);
}
