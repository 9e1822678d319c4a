/** The pieces of a book as XHTML, which an EPUB and a page of HTML both bind: title page, parts, credits. */
import type { Line } from '../ink/reader.ts';
import { parseTag } from '../ink/tag.ts';
import { mediaOn, type Book, type BookPage, type BookPart, type Taken } from './book.ts';
import { isRightToLeft } from './language.ts';
import { isWebAddress, parseMarkup, type MarkupNode } from './markup.ts';
import type { Media } from './media.ts';
import { element, type Content, type Xhtml } from './xhtml.ts';

/** The address of a picture in what is bound; undefined for one that cannot be taken along. */
export type PictureAddress = (file: string) => string | undefined;

/** Where a heading stands, for the table of contents. Pages are counted from 0 in each part. */
export const headingId = (part: number, page: number): string => `part-${part + 1}-page-${page + 1}`;

export function titlePage(book: Book): Xhtml {
  const { title, author, passed, ending, content, rating, notice } = book;
  return element('section', { class: 'title' },
    element('h1', {}, title),
    author !== undefined && element('p', { class: 'author' }, author),
    element('p', { class: 'way' }, ours(book, 'A reading through '), listed(passed), ours(book, '.')),
    ending === undefined
      ? element('p', {}, ours(book, 'It breaks off where more can be read.'))
      : element('p', {}, ours(book, 'Its ending: '), element('em', {}, ending)),
    (content.length > 0 || rating !== undefined) && element('section', { class: 'notes' },
      element('h2', {}, ours(book, 'Before you read')),
      content.length > 0 && [element('p', {}, ours(book, 'Here you may meet:')), element('ul', {}, content.map((note) => element('li', {}, note)))],
      rating !== undefined && element('p', {}, ours(book, 'For readers of '), rating, ours(book, '.'))),
    notice !== undefined && element('p', { class: 'notice' }, notice));
}

/** The opening of a part: what the universe is called, and the question that led there. */
export function partOpening(book: Book, { title, premise, author }: BookPart): Xhtml {
  return element('header', { class: 'part' },
    element('h1', {}, title),
    premise !== undefined && element('p', { class: 'premise' }, premise),
    author !== undefined && element('p', { class: 'author' }, ours(book, 'By '), author));
}

/** Some pages of a part, `first` being the number of the first of them. */
export function partPages(book: Book, part: number, pages: readonly BookPage[], first: number, address: PictureAddress): Xhtml[] {
  return pages.map((page, index) => element('section', { class: 'page' },
    page.heading && element('h2', { id: headingId(part, first + index) }, page.heading.words),
    page.heading?.when !== undefined && element('p', { class: 'when' }, page.heading.when),
    page.lines.map((line) => paragraph(book, line, address)),
    page.isBroken && element('p', { class: 'aside' }, ours(book, 'The story stops here: something in it is wrong.')),
    page.taken && takenAside(book, page.taken)));
}

export function credits(book: Book): Xhtml {
  const { title, author, notice, parts, link, address } = book;
  const authors = [...new Set(parts.flatMap((part) => (part.author === undefined ? [] : [`${part.title}: ${part.author}`])))];
  return element('section', { class: 'credits' },
    element('h1', {}, ours(book, 'About this book')),
    element('p', {}, element('cite', {}, title), author !== undefined && [ours(book, ' by '), author], ours(book, '.')),
    authors.length > 0 && element('ul', {}, authors.map((one) => element('li', {}, one))),
    notice !== undefined && element('p', { class: 'notice' }, notice),
    element('p', {}, ours(book, 'One reading of many: whoever chooses otherwise has another book. Made with Otherwise, an engine for what-if fiction.')),
    element('p', { class: 'link' }, ours(book, 'This reading is: '), address === undefined ? element('code', {}, link) : element('a', { href: address }, address)));
}

/** Words that are not the story's. They are English, and say so in a book that is not. */
export function ours({ lang }: Book, words: string): Content {
  return /^en\b/i.test(lang) ? words : element('span', { lang: 'en-GB', 'xml:lang': 'en-GB', dir: 'ltr' }, words);
}

/** The attributes of an element whose text is in a language of its own. */
export function inLanguage(lang: string): { readonly lang: string; readonly 'xml:lang': string; readonly dir: string } {
  return { lang, 'xml:lang': lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' };
}

const ASIDES: Readonly<Record<Taken['type'], readonly [kind: string, says: string]>> = {
  CHOOSE: ['choice', 'You chose: '],
  DIVERGE: ['what-if', 'You asked: '],
  RETURN: ['back', 'You went back to: '],
};

function takenAside(book: Book, { type, words }: Taken): Xhtml {
  const [kind, says] = ASIDES[type];
  return element('aside', { class: `taken ${kind}`, role: 'note' }, element('p', {}, ours(book, says), element('em', {}, words === '' ? ours(book, 'Go on') : markup(words, true))));
}

function paragraph(book: Book, line: Line, address: PictureAddress): Content {
  const links = line.tags.map(parseTag).filter(({ name, value }) => (name === 'link' || name === 'linkopen') && isWebAddress(value));
  return [
    mediaOn(line).map((media) => shown(book, media, address)),
    line.text !== '' && element('p', {}, markup(line.text)),
    links.map(({ value }) => element('p', { class: 'aside' }, outer(value, [value]))),
  ];
}

function shown(book: Book, { kind, file, words }: Media, address: PictureAddress): Xhtml {
  const there = kind === 'picture' ? address(file) : undefined;
  if (there !== undefined) return element('p', { class: 'picture' }, element('img', { src: there, alt: words }));
  const what = kind === 'picture' ? 'A picture stands here' : 'A sound is heard here';
  return element('p', { class: 'aside' }, words === '' ? ours(book, `${what}.`) : [ours(book, `${what}: `), words, ours(book, '.')]);
}

/** `inLink` leaves out links where they may not stand. */
function markup(text: string, inLink = false): Content {
  return parseMarkup(text).map((node) => toXhtml(node, inLink));
}

function toXhtml(node: MarkupNode, inLink: boolean): Content {
  if (typeof node === 'string') return node;
  const { name, href, children } = node;
  const inside = children.map((child) => toXhtml(child, inLink || name === 'a'));
  if (name !== 'a') return element(name, {}, inside);
  return inLink || href === undefined ? element('span', {}, inside) : outer(href, inside);
}

/** Readers' software is stricter than browsers: what is no address to it is no link. */
function outer(href: string, inside: readonly Content[]): Xhtml {
  return URL.canParse(href) ? element('a', { href: new URL(href).href }, inside) : element('span', {}, inside);
}

const listed = (parts: readonly string[]): Content => parts.map((part, index) => [index > 0 && ', ', element('i', {}, part)]);
