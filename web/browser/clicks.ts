/** Clicks that are ours: a plain one on a link to a page of this pack. Every other is the browser's. */
import { readAddress } from '../addresses.ts';

export interface Follow {
  /** Asked for only where it is needed: a long one takes a while to read. */
  readonly address: () => string;
  /** The move it makes from the page that is shown, where it makes one from there. */
  readonly move?: string;
}

export function followed(event: MouseEvent, pack: string): Follow | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return undefined;
  const { move } = link.dataset;
  if (move !== undefined && link.closest('main[data-universe] article, main[data-ending]')) return { address: () => link.href, move };
  if (link.href === '') return undefined;
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== location.origin || readAddress({ pathname, search })?.pack !== pack) return undefined;
  // A place on this very page.
  if (hash !== '' && pathname === location.pathname && search === location.search) return undefined;
  return { address: () => pathname + search + hash };
}
