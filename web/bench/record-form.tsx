/** The form that keeps a reading as a path. It never writes over another without saying so. */
import type { JSX } from 'preact';
import { benchAddress } from '../addresses.ts';
import { count } from '../words.ts';
import type { Recording } from './model.ts';

export function RecordForm({ pack, recording }: { pack: string; recording: Recording }): JSX.Element {
  const { at, name, note, page, refused, exists = false } = recording;
  return (
    <section id="record">
      <h2>Record a path</h2>
      {page && <p class="small">You came from <q>{page.name}</q>, {page.moves === 0 ? 'the first page' : `after ${count(page.moves, 'move')}`}.</p>}
      {refused !== undefined && <p id="refused" class="refused red" role="alert">{refused}</p>}
      <form method="post" action={`${benchAddress(pack)}/record#record`} class="fields">
        <label for="at">The page: its address, or the link in it</label>
        <input id="at" name="at" value={at} required autocomplete="off" spellcheck={false} aria-describedby={refused === undefined ? undefined : 'refused'} />
        <label for="name">A name for the path: small letters, digits and hyphens</label>
        <input id="name" name="name" value={name} required pattern="[a-z][a-z0-9\-]*" autocomplete="off" spellcheck={false} autocapitalize="none" />
        <label for="note">Why it is kept, for whoever reads the file (may be left out)</label>
        <input id="note" name="note" value={note} autocomplete="off" />
        {exists && <label class="tick"><input type="checkbox" name="over" value="yes" /> Write over the path that is there</label>}
        <button class="go">Record</button>
      </form>
    </section>
  );
}
