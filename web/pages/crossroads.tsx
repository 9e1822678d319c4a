/** The crossroads: the timeline drawn beside its list, and every way into it. */
import type { JSX } from 'preact';
import { encodeLink } from '../../engine/reading/link.ts';
import { offlineAddress, pageAddress } from '../addresses.ts';
import { Draw } from '../drawing/draw.tsx';
import { drawTimeline, type EndRow } from '../drawing/lanes.ts';
import { drawSheaves } from '../drawing/sheaf.ts';
import { timelineOf } from '../drawing/timeline.ts';
import { bringsOf } from '../links.ts';
import { universeIn, universeName } from '../frame.ts';
import type { CrossroadsModel } from '../models.ts';
import { EndingsFound } from '../parts/endings-found.tsx';
import { HereListed, MomentListed, SheafListed, UniverseListed } from '../parts/timeline-rows.tsx';
import { Told } from '../parts/told.tsx';
import { readingTime } from '../words.ts';

export function CrossroadsMain({ model }: { model: CrossroadsModel }): JSX.Element {
  const { found } = model;
  const timeline = timelineOf(model);
  const { shape, canon, here, moments, meetings } = timeline;
  const end: EndRow = { kind: 'end' };
  const drawing = shape === 'sheaves' ? drawSheaves(timeline, end, found) : drawTimeline(timeline, end, found);
  const list = { model, timeline, drawing };
  return (
    <main id="main" tabindex={-1}>
      <Title model={model} />
      <ol role="list" class="line" id="line" aria-label="What happened, moment by moment">
        {here && <li><HereListed list={list} row={here} /></li>}
        {moments.map((moment) => (
          <li key={moment.moment.id}>
            {shape === 'sheaves' && moment.parting.length > 0
              ? <SheafListed list={list} row={moment} />
              : <MomentListed list={list} row={moment} />}
          </li>
        ))}
        <li>
          <div class="row" data-u="0">
            <Draw strokes={drawing.get(end) ?? []} />
            <h2>{moments.length === 0 ? 'What happened' : 'The end of what happened'}</h2>
            {moments.length === 0 && <p>Nothing parts from this story yet.</p>}
            <dl class="facts">
              {canon.minutes && <div><dt><i>Reading</i></dt> <dd>{readingTime(canon.minutes)}, from the beginning</dd></div>}
              <EndingsFound universe={canon} found={found} />
            </dl>
          </div>
          {meetings.length > 0 && (
            <ol role="list" aria-label="Where the universes meet">
              {meetings.map((row) => <li key={row.universe.id}><UniverseListed list={list} row={row} /></li>)}
            </ol>
          )}
        </li>
      </ol>
      <div class="row"><p class="small">What happened is drawn whole, whatever you have read of it; of the others, a whole line is one you have read, a dotted line is still to read. Colours only tell the universes apart.</p></div>
    </main>
  );
}

function Title({ model }: { model: CrossroadsModel }): JSX.Element {
  const { manifest, at, found, seed = 0, told = [], earlier = [] } = model;
  const { pack, title, summary, notice, rating, author } = manifest;
  const canon = manifest.universes[0];
  const first = encodeLink({ seed, brings: bringsOf(manifest, found), moves: [] });
  const reading = at && at.pages > 1 ? at : undefined;
  return (
    <div class="row title" data-u="0">
      <Draw look="veil" strokes={[{ d: 'M5 -40V100', hue: 0 }]} />
      <h1 tabindex={-1}>{title}</h1>
      {summary !== undefined && <p class="lede">{summary}</p>}
      <Told told={told} />
      <ul role="list" class="ways">
        {reading && (
          <li data-u={universeIn(manifest, reading.universe).hue}>
            <a class="go first" href={pageAddress(pack, reading.link)} rel="nofollow">
              <span>Continue where you were</span><small>{universeName(universeIn(manifest, reading.universe))}, page {reading.pages}</small>
            </a>
          </li>
        )}
        <li><a class={reading ? 'go' : 'go first'} href={pageAddress(pack, first)} rel="nofollow"><span>Begin at the beginning</span></a></li>
        {earlier.map(({ link, universe, pages }) => (
          <li key={link} data-u={universeIn(manifest, universe).hue}>
            <a class="go" href={pageAddress(pack, link)} rel="nofollow"><span>Or go back to {universeName(universeIn(manifest, universe))}</span><small>page {pages}</small></a>
          </li>
        ))}
      </ul>
      {canon && canon.content.length + Number(rating !== undefined) > 0 && (
        <dl class="facts">
          {canon.content.length > 0 && <div><dt><i>Content</i></dt> <dd>{canon.content.join(', ')}</dd></div>}
          {rating !== undefined && <div><dt><i>For</i></dt> <dd>{rating}</dd></div>}
        </dl>
      )}
      <p class="small">At each moment you may follow what happened, or ask what if.</p>
      {(author !== undefined || notice !== undefined) && <p class="small">{[author && `By ${author}.`, notice].filter(Boolean).join(' ')}</p>}
      <p class="small"><a href={offlineAddress(pack)} download="">Keep all of it as one file, to read without a network</a></p>
    </div>
  );
}
