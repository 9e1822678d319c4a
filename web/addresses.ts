/** Every address of the reader's pages: built here and read here, nowhere else. What is put in is already a link or an id. */

/** A link holds only letters, digits and `-._~,=%`, so it stands in a path and in a query as it is. */
const carrying = (address: string, at: string | undefined): string => (at === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}at=${at}`);

export const shelfAddress = (): string => '/';
export const crossroadsAddress = (pack: string, at?: string): string => carrying(`/read/${pack}`, at);
export const pageAddress = (pack: string, link: string): string => `/read/${pack}/${link}`;
export const pathAddress = (pack: string, at?: string): string => carrying(`/read/${pack}/path`, at);
export const notesAddress = (pack: string, universe: string, at?: string): string => carrying(`/read/${pack}/notes/${universe}`, at);
export const aboutAddress = (pack?: string, at?: string): string => carrying(pack === undefined ? '/about' : `/about?pack=${pack}`, at);
export const mapAddress = (pack: string, at?: string): string => carrying(`/read/${pack}/map`, at);
/** Two readings side by side; with one alone, what it could be compared with. */
export const compareAddress = (pack: string, one: string, other?: string): string => `/compare/${pack}?a=${one}${other === undefined ? '' : `&b=${other}`}`;
/** A reading to take away: as a book, or as one page. */
export const bookAddress = (pack: string, form: 'epub' | 'html', at: string): string => carrying(`/read/${pack}/${form}`, at);
/** A whole pack to take away, as one file that plays without a server. */
export const offlineAddress = (pack: string): string => `/read/${pack}/offline`;
/** With the book that was open, so that it leads back there. */
export const settingsAddress = (pack?: string, at?: string): string => carrying(pack === undefined ? '/settings' : `/settings?pack=${pack}`, at);
/** What is kept of the reader; with the reading that was open, which can be kept there. */
export const libraryAddress = (pack?: string, at?: string): string => carrying(pack === undefined ? '/library' : `/library?pack=${pack}`, at);
/** A picture or a sound in the pack's folder. */
export const mediaAddress = (pack: string, file: string): string => `/media/${pack}/${file.split('/').map(encodeURIComponent).join('/')}`;
export const manifestAddress = (pack: string): string => `/api/packs/${pack}`;
/** What keeps pages for when there is no network, and the page without text that it draws them in. */
export const workerAddress = (): string => '/service-worker.js';
export const shellAddress = (): string => '/offline';
export const storyAddress = (hash: string): string => `/stories/${hash}.json`;
/** The testers' bench, in development; with a reading, ready to record it. */
export const benchAddress = (pack: string, at?: string): string => carrying(`/test/${pack}`, at);
/** Where development tells that stories have changed. */
export const eventsAddress = (): string => '/dev/events';

/** The pages that the browser can show by itself. */
export type BookAddress = { readonly pack: string } & (
  | { readonly kind: 'crossroads' | 'path'; readonly at?: string }
  | { readonly kind: 'notes'; readonly universe: string; readonly at?: string }
  | { readonly kind: 'reading'; readonly link: string });

/** What the server alone can show of a pack, or send. */
const SERVED: readonly string[] = ['map', 'epub', 'html', 'offline'];

/** Reads the path and the query of an address; undefined for one that is not a page of a pack. */
export function readAddress({ pathname, search }: { readonly pathname: string; readonly search: string }): BookAddress | undefined {
  const [, pack, rest = ''] = /^\/read\/([a-z][a-z0-9-]*)(?:\/(.*))?$/.exec(pathname) ?? [];
  if (pack === undefined) return undefined;
  // Not URLSearchParams: the percent signs are the link's own.
  const given = /[?&]at=([^&#]*)/.exec(search)?.[1];
  const at = given === undefined || given === '' ? {} : { at: given };
  if (rest === '') return { pack, kind: 'crossroads', ...at };
  if (rest === 'path') return { pack, kind: 'path', ...at };
  const universe = /^notes\/([a-z][a-z0-9-]*)$/.exec(rest)?.[1];
  if (universe !== undefined) return { pack, kind: 'notes', universe, ...at };
  return rest.includes('/') || SERVED.includes(rest) ? undefined : { pack, kind: 'reading', link: rest };
}
