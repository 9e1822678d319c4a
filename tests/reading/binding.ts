/** Books bound for tests, from real ink, and what is found in them. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { manifestOf } from '../../engine/exploring/manifest.ts';
import { hashOf } from '../../engine/disk/cache.ts';
import type { Pack } from '../../engine/multiverse/pack.ts';
import { currentReading } from '../../engine/multiverse/machine.ts';
import { replay, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { bookOf, type Book } from '../../engine/reading/book.ts';
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';

/** The book of a playthrough, or of its link. Throws where it does not hold. */
export function bookIn({ multiverse, ...pack }: Pack, asked: Playthrough | string, address?: string): Book {
  if (!multiverse) throw new Error(`The pack has no multiverse: ${JSON.stringify(pack.problems)}`);
  const playthrough = typeof asked === 'string' ? decodeLink(asked) : asked;
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  const { places, moves, stopped } = replay(multiverse, playthrough);
  if (stopped !== undefined) throw new Error(stopped);
  const front = manifestOf({ ...pack, multiverse }, new Map(), new Map(), 'first');
  const read = places.map(({ context }) => currentReading(context));
  return bookOf(multiverse, front, { ...playthrough, moves }, read, { hash: hashOf([JSON.stringify(asked)]), ...(address !== undefined && { address }) });
}

/** Everything that epubcheck has to say, notes on usage among it. */
export async function faultsIn(epub: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(epub, { includeUsage: true, includeInfo: true });
  return messages.map(({ id, severity, message, location }) => `${severity} ${id} in ${location?.path ?? 'the zip'}: ${message}`);
}

/** The files of an EPUB, as text. */
export function filesIn(epub: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(epub)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The smallest PNG there is: one grey point. */
export const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0));
