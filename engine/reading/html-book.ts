/** A book as one page of HTML that stands by itself: no script, nothing loaded, its pictures inside it. */
import { picturesIn, type Book } from './book.ts';
import { PAGE_STYLE } from './book-style.ts';
import { credits, headingId, inLanguage, ours, partOpening, partPages, titlePage } from './book-xhtml.ts';
import { dataAddress, pictureType } from './pictures.ts';
import { element, write, type Xhtml } from './xhtml.ts';

/** `media` holds the files of the pack that `picturesIn` names. */
export function toHtmlBook(book: Book, media: ReadonlyMap<string, Uint8Array>): string {
  const pictures = new Map(picturesIn(book).flatMap((file) => {
    const bytes = media.get(file);
    const type = bytes && pictureType(bytes);
    return type ? [[file, dataAddress(type, bytes)] as const] : [];
  }));
  const html = element('html', inHtml(book.lang),
    element('head', {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'" }),
      element('title', {}, book.title),
      // Ours and constant: it holds nothing that would end it.
      element('style', {}, { xhtml: PAGE_STYLE })),
    element('body', {}, element('main', {},
      titlePage(book),
      contents(book),
      book.parts.map((part, index) => element('section', { id: partId(index), ...inHtml(part.lang) },
        partOpening(book, part),
        partPages(book, index, part.pages, 0, (file) => pictures.get(file)))),
      credits(book))));
  return `<!doctype html>\n${write(html)}\n`;
}

const partId = (part: number): string => `part-${part + 1}`;

const inHtml = (lang: string): { readonly lang: string; readonly dir: string } => {
  const { lang: tag, dir } = inLanguage(lang);
  return { lang: tag, dir };
};

function contents(book: Book): Xhtml {
  const entry = (id: string, words: string, inside?: Xhtml): Xhtml => element('li', {}, element('a', { href: `#${id}` }, words), inside);
  // Folded, since a reading may have thousands of pages.
  return element('nav', { 'aria-label': 'Contents' }, element('details', {},
    element('summary', {}, ours(book, 'Contents')),
    element('ol', {}, book.parts.map((part, index) => {
      const headings = part.pages.flatMap(({ heading }, page) => (heading ? [entry(headingId(index, page), heading.words)] : []));
      return entry(partId(index), part.title, headings.length > 0 ? element('ol', {}, headings) : undefined);
    }))));
}
