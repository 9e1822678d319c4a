/** A reading bound as a book, with its pictures from the pack's folder. */
import type { Multiverse } from '../multiverse/multiverse.ts';
import type { Playthrough } from '../multiverse/playthrough.ts';
import { bookOf, picturesIn, type Front, type PageRead } from '../reading/book.ts';
import { toEpub } from '../reading/epub.ts';
import { toHtmlBook } from '../reading/html-book.ts';
import { encodePlain } from '../reading/link.ts';
import { hashOf } from './cache.ts';
import { readMedia } from './media-files.ts';

export type Form = 'epub' | 'html';

/** As much of a pack as a book is made from. */
export interface Bindable {
  readonly folder: string;
  readonly edition: string;
  readonly multiverse: Multiverse;
  readonly front: Front;
}

/** The file of the book. `address` is where the reading can be gone on with, if it is known. */
export function bind(form: Form, { folder, edition, multiverse, front }: Bindable, playthrough: Playthrough, read: readonly PageRead[], address?: string): Uint8Array {
  const hash = hashOf([edition, encodePlain(playthrough)]);
  const book = bookOf(multiverse, front, playthrough, read, { hash, ...(address !== undefined && { address }) });
  const media = readMedia(folder, picturesIn(book));
  return form === 'epub' ? toEpub(book, media) : new TextEncoder().encode(toHtmlBook(book, media));
}
