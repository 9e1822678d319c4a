/** The crossroads. */
import type { JSX } from 'preact';
import { notesAddress, pageAddress } from '../addresses.ts';
import type { CrossroadsModel } from '../models.ts';

export function CrossroadsMain({ model: { manifest, at } }: { model: CrossroadsModel }): JSX.Element {
  return (
    <main id="main">
      <h1>{manifest.title}</h1>
      {at && <a href={pageAddress(manifest.pack, at.link)}>Continue where you were</a>}
      <a href={pageAddress(manifest.pack, '0')}>Begin at the beginning</a>
      <ul>{manifest.universes.map((u) => <li key={u.id}><a href={notesAddress(manifest.pack, u.id, at?.link)}>{u.premise ?? u.title}</a></li>)}</ul>
    </main>
  );
}
