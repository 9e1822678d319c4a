/** What is shown where a page cannot be had without the network: that it is so, and the kept readings that go on without one. */
import { render, type JSX } from 'preact';
import type { Manifest } from '../../engine/exploring/manifest.ts';
import { encodeLink } from '../../engine/reading/link.ts';
import { crossroadsAddress, pageAddress } from '../addresses.ts';
import { titleOf } from '../frame.ts';
import type { ProblemModel } from '../models.ts';
import { Page } from '../page.tsx';
import { fetchManifest, type Fetch } from './book.ts';
import { openCopies, packsIn, type Storage } from './copies.ts';

const MODEL: ProblemModel = { kind: 'problem', status: 503, title: 'This page needs the network', sentence: 'There is no network now, or it is too slow.', details: [] };

interface KeptBook {
  readonly manifest: Manifest;
  /** The reading to go on with, and its pages. */
  readonly last?: { readonly link: string; readonly pages: number; readonly read: number };
}

export async function showOfflinePage(root: HTMLElement, storage: Storage | undefined, fetch: Fetch): Promise<void> {
  const books = await Promise.all(packsIn(storage).map(async (pack): Promise<KeptBook[]> => {
    const [last] = openCopies(storage, pack).all();
    try {
      return [{ manifest: await fetchManifest(pack, fetch), ...(last && { last: { link: encodeLink(last), pages: last.moves.length + 1, read: last.read } }) }];
    } catch {
      // Its stories are not here.
      return [];
    }
  }));
  document.title = titleOf(MODEL);
  render(<Page model={MODEL}><OfflineMain books={books.flat().sort(byLatest)} again={location.href} /></Page>, root);
  document.querySelector('h1')?.focus();
}

const byLatest = (one: KeptBook, other: KeptBook): number => (other.last?.read ?? 0) - (one.last?.read ?? 0);

function OfflineMain({ books, again }: { books: readonly KeptBook[]; again: string }): JSX.Element {
  return (
    <main id="main" tabindex={-1} data-offline="">
      <header class="head"><h1 tabindex={-1}>{MODEL.title}</h1></header>
      <p>{MODEL.sentence}{books.length > 0 && ' What was opened on this device reads on without it.'}</p>
      <nav aria-label="Ways on">
        <ul role="list" class="ways">
          {books.map(({ manifest: { pack, title }, last }, index) => (
            <li key={pack}>
              <a class={index === 0 ? 'go first' : 'go'} href={last ? pageAddress(pack, last.link) : crossroadsAddress(pack)}>
                <span>{last ? 'Go on with' : 'Read'} {title}</span>{last && <small>page {last.pages}</small>}
              </a>
            </li>
          ))}
          <li><a class={books.length > 0 ? 'go' : 'go first'} href={again}>Try this page again</a></li>
        </ul>
      </nav>
    </main>
  );
}
