/** An ending: the line turns and frays into this universe's endings; then the ways back, and the reading as an address. */
import type { JSX } from 'preact';
import { UNNAMED } from '../../engine/multiverse/machine.ts';
import { compareAddress, crossroadsAddress, pageAddress } from '../addresses.ts';
import { Draw } from '../drawing/draw.tsx';
import { fan } from '../drawing/fan.ts';
import { bringsOf, firstLink } from '../links.ts';
import { tally } from '../found.ts';
import { headingOf, universeIn, universeName } from '../frame.ts';
import type { ReadingModel } from '../models.ts';
import { Keep } from '../parts/keep.tsx';
import { Move } from '../parts/move.tsx';
import { OthersChose } from '../parts/others.tsx';
import { Prose } from '../parts/prose.tsx';
import { Told } from '../parts/told.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Taken } from './reading.tsx';

export function EndingMain({ model, origin }: { model: ReadingModel; origin: string }): JSX.Element {
  const { manifest, view, previous, found } = model;
  const { pack, page, back, link } = view;
  const universe = universeIn(manifest, view.universe.id);
  const counted = tally(universe, found);
  return (
    <main id="main" tabindex={-1} data-universe={universe.id} data-ending={page.ending?.id ?? UNNAMED}>
      <article>
        <div class="thread" data-u={universe.hue}>
          <Taken words={view.taken} />
          <Told told={view.told} />
          <Prose pack={pack} lines={page.lines} />
          <Trouble model={model} />
        </div>
        <div class="fan"><Draw strokes={fan(universe.hue, counted?.found ?? 1, counted?.of ?? 1)} /></div>
        <header class="head">
          <h1 tabindex={-1}>{headingOf(view)}</h1>
          <p class="small">An ending of {universe.from ? universe.title : 'what happened'}.{counted && ` You have found ${counted.found} of ${counted.of}.`}</p>
        </header>
        <OthersChose others={model.others} />
      </article>
      <nav aria-label="After this ending">
        <ul role="list" class="ways">
          {previous !== undefined && <li><a class="go" href={pageAddress(pack, previous)} data-back=""><span>Go back one page, choose otherwise</span></a></li>}
          {back && <li><Move class="go" pack={pack} way={back}><span>Return to the moment</span><small>{back.moment}</small></Move></li>}
        </ul>
        <ul class="acts" role="list">
          <Keep pack={pack} at={link} />
          <li><a href={crossroadsAddress(pack, link)}>To the crossroads</a></li>
          {view.moves > 0 && <li><a href={compareAddress(pack, link)}>The other choice</a></li>}
          {view.moves > 0 && <li><a href={pageAddress(pack, firstLink(link, bringsOf(manifest, found)))}>Begin again</a></li>}
        </ul>
      </nav>
      <section aria-labelledby="send">
        <h2 id="send">Send this reading</h2>
        <p>
          <label class="small" for="address">Its address:</label>
          <input class="addr" id="address" readonly value={`${origin}${pageAddress(pack, link)}`} />
        </p>
        <p class="small">It opens at this ending of {universeName(universe)}. Whoever has it can go back from there to any page before.</p>
      </section>
    </main>
  );
}
