/**
 * A book as EPUB 3. The same book gives the same bytes: nothing in it is of the moment it was made, and both its files and its
 * "last modified" bear the first date that a zip can hold, 1 January 1980. Editions are told apart by the identifier.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { picturesIn, type Book, type BookPage } from './book.ts';
import { BOOK_STYLE } from './book-style.ts';
import { credits, headingId, inLanguage, ours, partOpening, partPages, titlePage, type PictureAddress } from './book-xhtml.ts';
import { isRightToLeft } from './language.ts';
import { pictureType, type PictureType } from './pictures.ts';
import { element, write, type Content, type Xhtml } from './xhtml.ts';

/** Pages in one file: reading software lays out a file at a time, and a long one slowly. */
const PAGES = 50;

/** In local time, as the zip's own dates are; made when it is used, since a process may change its zone. */
const firstDate = (): Date => new Date(1980, 0, 1);

/** Kinds of pictures that every reader of EPUB knows; AVIF is not among them. */
const ENDINGS: ReadonlyMap<PictureType, string> = new Map([['image/png', 'png'], ['image/jpeg', 'jpg'], ['image/webp', 'webp']]);

interface Picture {
  readonly name: string;
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

/** A document of the book, by its name in the package. */
interface Bound {
  readonly name: string;
  readonly title: string;
  readonly lang: string;
  readonly body: Content;
}

/** `media` holds the files of the pack that `picturesIn` names. */
export function toEpub(book: Book, media: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pictures = picturesOf(book, media);
  const address: PictureAddress = (file) => pictures.get(file)?.name;
  const documents: readonly Bound[] = [
    { name: 'title.xhtml', title: book.title, lang: book.lang, body: titlePage(book) },
    ...book.parts.flatMap((part, index) => slices(part.pages).map((pages, slice): Bound => ({
      name: partName(index, slice),
      title: part.title,
      lang: part.lang,
      body: [slice === 0 && partOpening(book, part), partPages(book, index, pages, slice * PAGES, address)],
    }))),
    { name: 'credits.xhtml', title: 'About this book', lang: book.lang, body: credits(book) },
  ];
  const files: [string, string | Uint8Array][] = [
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument(book, documents, [...pictures.values()])],
    ['EPUB/nav.xhtml', navigation(book)],
    ['EPUB/style.css', BOOK_STYLE],
    ...documents.map((bound): [string, string] => [`EPUB/${bound.name}`, xhtmlDocument(bound)]),
    ...[...pictures.values()].map(({ name, bytes }): [string, Uint8Array] => [`EPUB/${name}`, bytes]),
  ];
  const zippable: Zippable = {
    // The first in the zip and not compressed, so that whoever looks at the first bytes knows what it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(files.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  };
  return zipSync(zippable, { mtime: firstDate(), level: 6 });
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const partName = (part: number, slice: number): string => `part-${part + 1}${slice === 0 ? '' : `-${slice + 1}`}.xhtml`;

const slices = (pages: readonly BookPage[]): (readonly BookPage[])[] =>
  Array.from({ length: Math.ceil(pages.length / PAGES) }, (_, slice) => pages.slice(slice * PAGES, (slice + 1) * PAGES));

function picturesOf(book: Book, media: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Picture> {
  return new Map(picturesIn(book).flatMap((file, index): (readonly [string, Picture])[] => {
    const bytes = media.get(file);
    const type = bytes && pictureType(bytes);
    const ending = type && ENDINGS.get(type);
    return bytes && type && ending !== undefined ? [[file, { name: `picture-${index + 1}.${ending}`, type, bytes }]] : [];
  }));
}

function xhtmlDocument({ title, lang, body }: Omit<Bound, 'name'>): string {
  const html = element('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...inLanguage(lang) },
    element('head', {}, element('title', {}, title), element('link', { rel: 'stylesheet', href: 'style.css', type: 'text/css' })),
    element('body', {}, body));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${write(html)}\n`;
}

function navigation(book: Book): string {
  const entry = (href: string, words: Content, inside: Content = false): Xhtml => element('li', {}, element('a', { href }, words), inside);
  const parts = book.parts.map((part, index) => {
    const headings = part.pages.flatMap(({ heading }, page) =>
      (heading ? [entry(`${partName(index, Math.floor(page / PAGES))}#${headingId(index, page)}`, heading.words)] : []));
    return entry(partName(index, 0), part.title, headings.length > 0 && element('ol', {}, headings));
  });
  const contents = ours(book, 'Contents');
  return xhtmlDocument({
    title: book.title,
    lang: book.lang,
    body: element('nav', { 'epub:type': 'toc', role: 'doc-toc' },
      element('h1', {}, contents),
      element('ol', {}, entry('title.xhtml', book.title), parts, entry('credits.xhtml', ours(book, 'About this book')))),
  });
}

function packageDocument({ id, title, lang, author, notice }: Book, documents: readonly Bound[], pictures: readonly Picture[]): string {
  const about = (property: string, value: string): Xhtml => element('meta', { property }, value);
  const item = (name: string, type: string, properties?: string): Xhtml => element('item', { id: name, href: name, 'media-type': type, properties });
  const metadata = element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'id' }, `urn:uuid:${id}`),
    element('dc:title', {}, title),
    element('dc:language', {}, lang),
    author !== undefined && element('dc:creator', {}, author),
    notice !== undefined && element('dc:rights', {}, notice),
    about('dcterms:modified', '1980-01-01T00:00:00Z'),
    about('schema:accessMode', 'textual'),
    pictures.length > 0 && about('schema:accessMode', 'visual'),
    about('schema:accessModeSufficient', 'textual'),
    ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', ...(pictures.length > 0 ? ['alternativeText'] : [])].map((one) => about('schema:accessibilityFeature', one)),
    about('schema:accessibilityHazard', 'none'));
  const manifest = element('manifest', {},
    item('nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('style.css', 'text/css'),
    documents.map(({ name }) => item(name, 'application/xhtml+xml')),
    pictures.map(({ name, type }) => item(name, type)));
  const spine = element('spine', { 'page-progression-direction': isRightToLeft(lang) ? 'rtl' : 'ltr' }, documents.map(({ name }) => element('itemref', { idref: name })));
  const whole = element('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': lang }, metadata, manifest, spine);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(whole)}\n`;
}
