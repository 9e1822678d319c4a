/** The foot: the ways about the book, and the keys for those who have some. */
import type { JSX } from 'preact';
import { aboutAddress, benchAddress, crossroadsAddress, libraryAddress, mapAddress, pathAddress, settingsAddress } from '../addresses.ts';
import { carriedBy, carries, manifestOf } from '../frame.ts';
import type { PageModel } from '../models.ts';
import { Development } from './development.ts';
import { Link } from './link.tsx';

export function Foot({ model }: { model: PageModel }): JSX.Element {
  const book = manifestOf(model) ?? ('reading' in model ? model.reading : undefined);
  const here = (kind: PageModel['kind']) => (model.kind === kind ? 'page' as const : undefined);
  return (
    <footer class="foot">
      <nav aria-label={book ? 'The book' : 'The shelf'}>
        <ul class="acts" role="list">
          {book && carries(model) && <li><Link to={() => pathAddress(book.pack, carriedBy(model))} aria-current={here('path')}>Path so far</Link></li>}
          {book && <li><Link to={() => mapAddress(book.pack, carriedBy(model))} aria-current={here('map')}>Map</Link></li>}
          {book && <li><Link to={() => crossroadsAddress(book.pack, carriedBy(model))} aria-current={here('crossroads')}>Crossroads</Link></li>}
          <li><Link to={() => libraryAddress(book?.pack, carriedBy(model))} aria-current={here('library')}>Kept readings</Link></li>
          <li><Link to={() => settingsAddress(book?.pack, carriedBy(model))} aria-current={here('settings')}>Settings</Link></li>
          <li><Link to={() => aboutAddress(book?.pack, carriedBy(model))} aria-current={here('about')}>About</Link></li>
          {book && <Development.Consumer>{(shown: boolean) => shown && <li><Link to={() => benchAddress(book.pack, carriedBy(model))}>Bench</Link></li>}</Development.Consumer>}
        </ul>
      </nav>
      {model.kind === 'reading' && <Keys model={model} />}
    </footer>
  );
}

/** Only keys that do something on this page; the style sheet shows the line once the browser's part has taken over. */
function Keys({ model: { view } }: { model: Extract<PageModel, { kind: 'reading' }> }): JSX.Element {
  const choices = view.page.choices.filter(({ clickable }) => clickable).length;
  const keys = [
    choices === 1 ? <><kbd>1</kbd> choose</> : choices > 1 ? <><kbd>1</kbd> to <kbd>{Math.min(choices, 9)}</kbd> choose</> : undefined,
    view.divergences.some(({ open }) => open) ? <><kbd>w</kbd> what if</> : undefined,
    view.moves > 0 ? <><kbd>u</kbd> back</> : undefined,
    <><kbd>?</kbd> all keys</>,
  ].filter((key) => key !== undefined);
  return <p class="small keys">Keys: {keys.map((key, index) => <>{index > 0 && ', '}{key}</>)}.</p>;
}
