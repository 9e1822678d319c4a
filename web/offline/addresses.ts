/** Addresses in a pack that is one file: the site's own behind the file's `#`, pictures and sounds from what the file holds. */
import { options, type VNode } from 'preact';
import type { Held } from '../../engine/exploring/held.ts';
import { mediaAddress, readAddress, type BookAddress } from '../addresses.ts';

/** The page that an address's `#` names; undefined where it names none of this pack. */
export function readHash(hash: string, pack: string): BookAddress | undefined {
  const [pathname = '', search = ''] = hash.slice(1).split(/(?=\?)/, 2);
  const address = readAddress({ pathname, search });
  return address?.pack === pack ? address : undefined;
}

/**
 * Has every link that is drawn from now on lead to a page in the file, so that the browser's own Back, copy and new tab are right.
 * A link that only a server could answer keeps its address, and the style sheet hides it.
 */
export function leadInside({ manifest, media }: Held): void {
  const { pack } = manifest;
  const sources = new Map(Object.entries(media).map(([file, data]) => [mediaAddress(pack, file), data]));
  options.vnode = (vnode: VNode) => {
    const { type, props } = vnode as VNode<{ href?: unknown; src?: unknown }>;
    if (type === 'a' && typeof props.href === 'string' && readHash(`#${props.href}`, pack)) props.href = `#${props.href}`;
    if (typeof type === 'string' && typeof props.src === 'string') props.src = sources.get(props.src) ?? props.src;
  };
}
