/** The rows of the crossroads' list: a moment, a universe that parts from it, and "you are here". */
import type { JSX } from 'preact';
import { encodeMove } from '../../engine/reading/link.ts';
import { notesAddress, pageAddress } from '../addresses.ts';
import { Draw, type Stroke } from '../drawing/draw.tsx';
import type { Row } from '../drawing/lanes.ts';
import { passing, sheaf } from '../drawing/sheaf.ts';
import type { HereRow, MomentRow, Timeline, UniverseRow } from '../drawing/timeline.ts';
import { bringing, bringsOf, following } from '../links.ts';
import type { CrossroadsModel } from '../models.ts';
import { capital, count, readingTime } from '../words.ts';
import { EndingsFound } from './endings-found.tsx';
import { Requirements } from './requirements.tsx';

export interface List {
  readonly model: CrossroadsModel;
  readonly timeline: Timeline;
  readonly drawing: ReadonlyMap<Row, readonly Stroke[]>;
}

/** The link of a moment: this reading's own where it has passed there, else the shortest way. It brings all that was found. */
function wayTo({ manifest, at, found }: CrossroadsModel, universe: string, moment: string, wanted?: string): string | undefined {
  const id = `${universe}/${moment}`;
  const way = [...(at?.ways ?? []), ...manifest.ways].find(([one]) => one === id)?.[1];
  return way === undefined ? undefined : bringing(way, bringsOf(manifest, found, wanted));
}

export function MomentListed({ list, row }: { list: List; row: MomentRow }): JSX.Element {
  const { model, timeline, drawing } = list;
  const { moment, here } = row;
  return (
    <>
      <div class="row" data-u="0" id={`m-${moment.id}`}>
        <Draw strokes={drawing.get(row) ?? []} />
        <h2>{moment.words}</h2>
        <MomentFacts model={model} canon={timeline.canon.id} row={row} />
      </div>
      <Parting list={list} row={row} />
      {here && <ol role="list" aria-label={`After ${moment.words}`}><li><HereListed list={list} row={here} /></li></ol>}
    </>
  );
}

/** A moment whose lines are kept in a sheaf until it is opened. */
export function SheafListed({ list, row }: { list: List; row: MomentRow }): JSX.Element {
  const { model, timeline, drawing } = list;
  const { moment, parting, here } = row;
  const read = parting.filter((one) => one.read).length;
  const isHere = parting.some(({ inside }) => inside.some(({ kind }) => kind === 'here'));
  return (
    <>
      <details open={isHere} id={`m-${moment.id}`}>
        <summary class="row" data-u="0">
          <Draw look="closed" strokes={sheaf(row)} />
          <Draw look="opened" strokes={drawing.get(row) ?? []} />
          <h2>{moment.words}</h2>
          <span class="more">{capital(count(parting.length, 'what-if'))}, {read === 0 ? 'none' : read} read</span>
        </summary>
        <div class="row within" data-u="0">
          <Draw strokes={passing(row)} />
          <MomentFacts model={model} canon={timeline.canon.id} row={row} />
        </div>
        <Parting list={list} row={row} />
      </details>
      {here && <HereListed list={list} row={here} />}
    </>
  );
}

function MomentFacts({ model, canon, row: { moment } }: { model: CrossroadsModel; canon: string; row: MomentRow }): JSX.Element {
  const way = wayTo(model, canon, moment.id);
  return (
    <>
      {moment.when !== undefined && <p class="when">{moment.when}</p>}
      {moment.about !== undefined && <p>{moment.about}</p>}
      {way !== undefined && <p><a href={pageAddress(model.manifest.pack, way)} rel="nofollow">Follow what happened<span class="sr">: {moment.words}</span></a></p>}
    </>
  );
}

function Parting({ list, row: { moment, parting } }: { list: List; row: MomentRow }): JSX.Element | null {
  if (parting.length === 0) return null;
  return (
    <ol role="list" aria-label={`What parts from ${moment.words}`}>
      {parting.map((universe) => <li key={universe.universe.id}><UniverseListed list={list} row={universe} small={list.timeline.shape !== 'lanes'} /></li>)}
    </ol>
  );
}

/** `small` for one of many; `inner` for a smaller parting inside another universe. */
export function UniverseListed({ list, row, small = false, inner = false }: { list: List; row: UniverseRow; small?: boolean; inner?: boolean }): JSX.Element {
  const { model: { found }, drawing } = list;
  const { universe, unmet, inside } = row;
  const { id, title, premise, hue, minutes, content } = universe;
  const Heading = inner ? 'h4' : 'h3';
  return (
    <>
      <div class="row" data-u={hue} id={`u-${id}`}>
        <Draw strokes={drawing.get(row) ?? []} />
        <Heading class={small || inner ? 'lesser' : undefined}>{premise ?? title}</Heading>
        <p class={small || inner ? 'small' : undefined}><b>{title}</b></p>
        <dl class="facts">
          {minutes && <div><dt><i>Reading</i></dt> <dd>{readingTime(minutes)}</dd></div>}
          {content.length > 0 && <div><dt><i>Content</i></dt> <dd>{content.join(', ')}</dd></div>}
          <EndingsFound universe={universe} found={found} />
          {unmet.length > 0 && <Requirements list={list} row={row} />}
        </dl>
        {unmet.length === 0 && <WayIn list={list} row={row} small={small || inner} />}
      </div>
      {inside.length > 0 && (
        <ol role="list" aria-label={`Inside ${title}`}>
          {inside.map((within) => (within.kind === 'here'
            ? <li key="here"><HereListed list={list} row={within} inner /></li>
            : <li key={within.universe.id}><UniverseListed list={list} row={within} inner /></li>))}
        </ol>
      )}
    </>
  );
}

function WayIn({ list: { model }, row: { universe }, small }: { list: List; row: UniverseRow; small: boolean }): JSX.Element | null {
  const { pack } = model.manifest;
  const { id, title, from, content } = universe;
  const way = from && wayTo(model, from.universe, from.moment, id);
  if (way === undefined) return <p class="small">The way in opens when you have read as far as its moment.</p>;
  const move = { type: 'DIVERGE' as const, universe: id };
  const name = small ? undefined : 'go';
  return (
    <p>
      {content.length > 0
        ? <a class={name} href={notesAddress(pack, id, way)} rel="nofollow" data-notes={id}>Enter {title}</a>
        : <a class={name} href={pageAddress(pack, following(way, move))} rel="nofollow" data-move={encodeMove(move)}>Enter {title}</a>}
    </p>
  );
}

export function HereListed({ list: { model, drawing }, row, inner = false }: { list: List; row: HereRow; inner?: boolean }): JSX.Element {
  const { manifest, at } = model;
  const hue = manifest.universes.find(({ id }) => id === row.universe)?.hue ?? 0;
  // Never a level left out: canon's own stands where a moment does.
  const Heading = inner ? 'h4' : 'h2';
  return (
    <div class="row here" data-u={hue}>
      <Draw strokes={drawing.get(row) ?? []} />
      <Heading class="lesser">You are here{at && `: ${at.name}`}</Heading>
      {at && <p class="small">Page {at.pages}. <a href={pageAddress(manifest.pack, at.link)} rel="nofollow">Continue</a></p>}
    </div>
  );
}
