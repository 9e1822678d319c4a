/** Content notes before the way in: what may be met, and the two ways on. */
import type { JSX } from 'preact';
import { crossroadsAddress, pageAddress } from '../addresses.ts';
import { Draw, part } from '../drawing/draw.tsx';
import { universeIn, universeName } from '../frame.ts';
import type { NotesModel } from '../models.ts';
import { count, readingTime } from '../words.ts';

export function NotesMain({ model }: { model: NotesModel }): JSX.Element {
  const { manifest, go, needs, back, name } = model;
  const universe = universeIn(manifest, model.universe);
  const facts = [universe.minutes && `${readingTime(universe.minutes)} to an ending`, universe.endings > 0 && count(universe.endings, 'ending'), universe.rating && `for readers of ${universe.rating}`];
  return (
    <main id="main" tabindex={-1} data-universe={universe.id}>
      <div class="thread fade" data-u="0">
        {universe.premise !== undefined && <p class="taken at was"><span class="sr">You asked: </span>{universe.premise}</p>}
        <div class="whatif" data-u={universe.hue}>
          <Draw strokes={[part(0, 100, universe.hue)]} />
          <header class="head">
            <h1 tabindex={-1}>Before you go in</h1>
            <p class="small">{universeName(universe)}: {facts.filter(Boolean).join(', ') || 'not measured yet'}.</p>
          </header>
          {universe.summary !== undefined && <p>{universe.summary}</p>}
          {universe.content.length > 0
            ? <><p>Here you may meet:</p><ul>{universe.content.map((note) => <li key={note}>{note}</li>)}</ul></>
            : <p>Its writer gave no content notes.</p>}
          {needs !== undefined && <p>It is not open yet: it opens when you have reached {needs}.</p>}
        </div>
      </div>
      <nav aria-label="Go in, or not">
        <ul role="list" class="ways">
          {go !== undefined && (
            <li data-u={universe.hue}><a class="go first" href={pageAddress(manifest.pack, go)} rel="nofollow" data-move={universe.from ? `~${universe.id}` : undefined}>Go in</a></li>
          )}
          <li>
            {back === undefined
              ? <a class="go" href={crossroadsAddress(manifest.pack)}>{go === undefined ? 'To the crossroads' : 'Not now: to the crossroads'}</a>
              : <a class="go" href={pageAddress(manifest.pack, back)}>{go === undefined ? 'Back' : 'Not now: back'}{name === undefined ? ' to where you were' : ` to ${name}`}</a>}
          </li>
        </ul>
      </nav>
    </main>
  );
}
