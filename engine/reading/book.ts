/** A playthrough as a book: data that an EPUB and a page of HTML are both written from. */
import type { Line, Page } from '../ink/reader.ts';
import { parseTag } from '../ink/tag.ts';
import type { Move } from '../multiverse/machine.ts';
import { universeOf, type Multiverse } from '../multiverse/multiverse.ts';
import type { Playthrough } from '../multiverse/playthrough.ts';
import type { Universe, UniverseId } from '../multiverse/universe.ts';
import { isError } from '../problems/problem.ts';
import { languageTag } from './language.ts';
import { encodeLink } from './link.ts';
import { parseMarkup, plainText } from './markup.ts';
import { mediaOf, type Media } from './media.ts';
import { wordsOf } from './view.ts';

/** What stands on a book's title page, whatever way was taken through it. */
export interface Front {
  readonly title: string;
  readonly author?: string;
  readonly notice?: string;
  readonly rating?: string;
  readonly lang: string;
}

/** A page that was read, and in which universe: what is the current reading of a place. */
export interface PageRead {
  readonly universe: UniverseId;
  readonly page: Page;
}

/** The move that was made from a page, in words. */
export interface Taken {
  readonly type: Move['type'];
  readonly words: string;
}

export interface BookPage {
  /** Where the page is called otherwise than the one before it, or is a moment. */
  readonly heading?: { readonly words: string; readonly when?: string };
  readonly lines: readonly Line[];
  readonly taken?: Taken;
  /** The story fails here, and goes no further. */
  readonly isBroken: boolean;
}

/** What was read of one universe at a stretch. */
export interface BookPart {
  readonly title: string;
  readonly premise?: string;
  readonly author?: string;
  readonly lang: string;
  readonly pages: readonly BookPage[];
}

export interface Book extends Front {
  /** A UUID: the same for the same reading of the same edition, another for any other. */
  readonly id: string;
  readonly parts: readonly BookPart[];
  /** What may be met in the universes that were passed, each once. */
  readonly content: readonly string[];
  /** The universes that were passed, each once. */
  readonly passed: readonly string[];
  /** The words of the ending it reaches; absent where it can be read on. */
  readonly ending?: string;
  readonly link: string;
  /** Where the reading can be gone on with, if that is known. */
  readonly address?: string;
}

export interface Edition {
  /** 32 hexadecimal digits, hashed from the pack's stories and the link. */
  readonly hash: string;
  readonly address?: string;
}

/** The book of a playthrough, its moves with the keys as they were made, from the pages it came through: one more than the moves. */
export function bookOf(multiverse: Multiverse, front: Front, playthrough: Playthrough, read: readonly PageRead[], { hash, address }: Edition): Book {
  const { moves } = playthrough;
  const parts: { universe: Universe; pages: BookPage[] }[] = [];
  let called: string | undefined;
  for (const [index, { universe: id, page }] of read.entries()) {
    const universe = universeOf(multiverse, id);
    const before = moves[index - 1];
    const part = parts.at(-1);
    const isNew = !part || before?.type === 'DIVERGE' || before?.type === 'RETURN';
    if (isNew) parts.push({ universe, pages: [] });
    const name = nameOf(page);
    const isHeaded = name !== undefined && (isNew || page.moment !== undefined || name !== called);
    called = name ?? called;
    const next = moves[index];
    parts.at(-1)?.pages.push({
      ...(isHeaded && { heading: { words: name, ...(page.moment?.when !== undefined && { when: page.moment.when }) } }),
      // Whoever has come back to a moment has read its page already.
      lines: before?.type === 'RETURN' ? [] : page.lines,
      ...(next && { taken: { type: next.type, words: takenWords(multiverse, next, page, read[index + 1]) } }),
      isBroken: page.problems.some(isError),
    });
  }
  const passed = [...new Set(parts.map(({ universe }) => universe))];
  const last = read.at(-1)?.page;
  return {
    ...front,
    lang: languageTag(front.lang),
    id: uuid(hash),
    parts: parts.map(({ universe, pages }) => ({
      title: titleOf(universe),
      ...(universe.premise !== undefined && { premise: universe.premise }),
      ...(universe.author !== undefined && universe.author !== front.author && { author: universe.author }),
      lang: languageTag(universe.lang ?? front.lang),
      pages,
    })),
    content: [...new Set(passed.flatMap(({ content }) => content))],
    passed: passed.map(titleOf),
    ...(last?.ended && { ending: last.ending?.words ?? 'The end' }),
    link: encodeLink(playthrough),
    ...(address !== undefined && { address }),
  };
}

/** The pictures that a book shows, each once, in the order of their appearance. */
export function picturesIn({ parts }: Book): string[] {
  const media = parts.flatMap(({ pages }) => pages.flatMap(({ lines }) => lines.flatMap(mediaOn)));
  return [...new Set(media.filter(({ kind }) => kind === 'picture').map(({ file }) => file))];
}

/** What the tags of a line ask to be shown or played. */
export const mediaOn = ({ tags }: Line): Media[] => tags.flatMap((tag) => mediaOf(parseTag(tag)) ?? []);

/** What a universe is called: canon is what happened. */
const titleOf = ({ title, from }: Universe): string => (from ? title : 'What happened');

function nameOf({ ending, name }: Page): string | undefined {
  const words = plainText(parseMarkup(ending?.words ?? name ?? '')).trim();
  return words === '' ? undefined : words;
}

/** As the page itself offers it: a link's moves have keys alone. */
function takenWords(multiverse: Multiverse, move: Move, from: Page, to: PageRead | undefined): string {
  switch (move.type) {
    case 'CHOOSE': return from.choices.find(({ key }) => key === move.key)?.text ?? wordsOf(multiverse, move);
    case 'DIVERGE': return wordsOf(multiverse, move);
    case 'RETURN': return to?.page.moment?.words ?? to?.page.name ?? '';
  }
}

/** Version 8 of RFC 9562: a UUID whose bits mean what its maker says, here a hash. */
function uuid(hash: string): string {
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}${variant}${hash.slice(17)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
