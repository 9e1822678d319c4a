/** A reading to take away: two links in a list of what can be done with it. */
import type { JSX } from 'preact';
import { bookAddress } from '../addresses.ts';

export function Keep({ pack, at }: { pack: string; at: string }): JSX.Element {
  return (
    <>
      <li><a href={bookAddress(pack, 'epub', at)} rel="nofollow" download="">Keep it as a book (EPUB)</a></li>
      <li><a href={bookAddress(pack, 'html', at)} rel="nofollow" download="">Keep it as one page</a></li>
    </>
  );
}
