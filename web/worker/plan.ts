/** Which requests the worker answers, and how; the rest are the browser's own. Of what is sent for one reader nothing is kept. */
import { readAddress } from '../addresses.ts';

export type Plan =
  /** A page: from the network while that answers, else drawn here. `pack` where it is one that the browser can draw by itself. */
  | { readonly how: 'page'; readonly pack?: string }
  /** A file of the client, which never changes under its name. */
  | { readonly how: 'client' }
  /** A compiled story, which never changes under its hash. */
  | { readonly how: 'story' }
  /** A pack's manifest: from the network while that answers. */
  | { readonly how: 'manifest' };

export function planFor({ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>, origin: string): Plan | undefined {
  const { origin: asked, pathname, search } = new URL(url);
  if (method !== 'GET' || asked !== origin) return undefined;
  if (mode === 'navigate') {
    // Development's own pages, and what is for programs.
    if (/^\/(api|dev|test)(\/|$)/.test(pathname)) return undefined;
    const pack = readAddress({ pathname, search })?.pack;
    return { how: 'page', ...(pack !== undefined && { pack }) };
  }
  if (/^\/assets\/[^/]+$/.test(pathname)) return { how: 'client' };
  if (/^\/stories\/[0-9a-f]{32}\.json$/.test(pathname)) return { how: 'story' };
  return /^\/api\/packs\/[a-z][a-z0-9-]*$/.test(pathname) ? { how: 'manifest' } : undefined;
}
