/** The shelf: every pack that can be read here. */
import type { JSX } from 'preact';
import { crossroadsAddress } from '../addresses.ts';
import { SITE } from '../frame.ts';
import type { ShelfModel } from '../models.ts';

export function ShelfMain({ model: { packs } }: { model: ShelfModel }): JSX.Element {
  return (
    <main id="main" tabindex={-1}>
      <header class="title">
        <h1 tabindex={-1}>{SITE}</h1>
        <p class="lede">Each of these tells what happened. At certain moments you may ask what if.</p>
      </header>
      {packs.length === 0
        ? <p>There is nothing to read here yet. Whoever runs this place can make a story with <kbd>npm run -s story -- new my-pack</kbd>.</p>
        : (
          <ul role="list" class="shelf">
            {packs.map(({ pack, title, summary, author }) => (
              <li key={pack}>
                <h2><a href={crossroadsAddress(pack)}>{title}</a></h2>
                {summary !== undefined && <p>{summary}</p>}
                {author !== undefined && <p class="small">{author}</p>}
              </li>
            ))}
          </ul>
        )}
    </main>
  );
}
