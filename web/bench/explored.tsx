/** What exploring says of the pack: the button that begins it, how far it is, and the last report, with the coverage of each file. */
import type { JSX } from 'preact';
import { benchAddress } from '../addresses.ts';
import type { Exploring } from './model.ts';

interface ExploredProps {
  readonly pack: string;
  readonly exploring: Exploring;
}

export function Explored({ pack, exploring: { running, html, failed, stale } }: ExploredProps): JSX.Element {
  return (
    <section id="explored">
      <h2>Explored</h2>
      <p class="small">Exploring visits every state that can differ, and proves what no reader can reach. It works beside the server; the rest of the bench goes on.</p>
      {running ? <Running pack={pack} running={running} /> : <Start pack={pack} again={html !== undefined || failed !== undefined} />}
      {failed !== undefined && <p class="refused red" role="alert">{failed}</p>}
      {stale && <p class="refused red">The stories have changed since: what follows is of how they were. Explore again to know how they are.</p>}
      {/* The engine's own, with all that a story says in it made harmless. */}
      {html !== undefined && <div class="report" dangerouslySetInnerHTML={{ __html: html }} />}
    </section>
  );
}

function Start({ pack, again }: { pack: string; again: boolean }): JSX.Element {
  return (
    <form method="post" action={`${benchAddress(pack)}/explore`} class="fields">
      <fieldset>
        <legend>How closely</legend>
        <label class="tick"><input type="radio" name="exact" value="text" checked />Every distinct page</label>
        <label class="tick"><input type="radio" name="exact" value="control" />Choices, endings, errors and dead ends only: quicker</label>
      </fieldset>
      <button class="go">{again ? 'Explore again' : 'Explore'}</button>
    </form>
  );
}

function Running({ pack, running: { exact, progress } }: { pack: string; running: NonNullable<Exploring['running']> }): JSX.Element {
  return (
    <form method="post" action={`${benchAddress(pack)}/explore/stop`}>
      <p>Exploring for {exact}. <span id="progress">{progress}</span> <a href={`${benchAddress(pack)}#explored`} id="look">Look again</a></p>
      <button class="go">Stop, and keep what was found so far</button>
    </form>
  );
}
