/** The header line: the book, then the universe in its hue, and the way to its content notes. */
import type { JSX } from 'preact';
import { crossroadsAddress, notesAddress, shelfAddress } from '../addresses.ts';
import { carriedBy, manifestOf, SITE, universeIn, universeName } from '../frame.ts';
import type { PageModel } from '../models.ts';
import { Link } from './link.tsx';

export function Where({ model }: { model: PageModel }): JSX.Element | null {
  // The crossroads is the book's title page: its heading says where one is.
  if (model.kind === 'crossroads' || model.kind === 'shelf') return null;
  const book = manifestOf(model) ?? ('reading' in model ? model.reading : undefined);
  return (
    <header class="where">
      <Link to={() => (book ? crossroadsAddress(book.pack, carriedBy(model)) : shelfAddress())}>{book?.title ?? SITE}</Link>
      <Universe model={model} />
      {model.kind === 'settings' && <p>Settings</p>}
      {model.kind === 'library' && <p>Kept readings</p>}
      {model.kind === 'map' && <p>Your map</p>}
    </header>
  );
}

function Universe({ model }: { model: PageModel }): JSX.Element | null {
  const id = model.kind === 'reading' ? model.view.universe.id
    : model.kind === 'path' ? model.steps.at(-1)?.universe
    : model.kind === 'notes' ? model.universe
    : undefined;
  if (id === undefined || !('manifest' in model) || !model.manifest) return null;
  const universe = universeIn(model.manifest, id);
  return (
    <p data-u={universe.hue}>
      <b>{universeName(universe)}</b>
      {model.kind === 'reading' && universe.content.length > 0 && (
        <> · <Link to={() => notesAddress(model.manifest.pack, id, model.view.link)}>content notes</Link></>
      )}
    </p>
  );
}
