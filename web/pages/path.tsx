/** Path so far: every page of the reading, the move made there, and the ways that were not taken. */
import type { JSX } from 'preact';
import { notesAddress, pageAddress } from '../addresses.ts';
import { Draw } from '../drawing/draw.tsx';
import { drawPath } from '../drawing/path-line.ts';
import { universeIn } from '../frame.ts';
import type { PathFork, PathModel, PathStep } from '../models.ts';
import { Keep } from '../parts/keep.tsx';
import { capital, count } from '../words.ts';

export function PathMain({ model }: { model: PathModel }): JSX.Element {
  const { manifest, steps, earlier = 0 } = model;
  const here = steps.at(-1);
  const drawings = drawPath(steps, (id) => universeIn(manifest, id));
  return (
    <main id="main" tabindex={-1}>
      <header class="head">
        <h1 tabindex={-1}>Path so far</h1>
        <p class="small">{capital(count(earlier + steps.length, 'page'))}{earlier > 0 && `, of which these are the last ${steps.length}`}. Choose one to go back to it, or another way on from there.</p>
      </header>
      <ol role="list" class="line" aria-label="Your pages, first to last">
        {steps.map((step, index) => (
          <Step key={step.link} pack={manifest.pack} step={step} hue={universeIn(manifest, step.universe).hue} last={index === steps.length - 1} drawing={<Draw strokes={drawings[index] ?? []} />} />
        ))}
      </ol>
      {here && <ul class="acts" role="list" aria-label="This reading"><Keep pack={manifest.pack} at={here.link} /></ul>}
    </main>
  );
}

function Step({ pack, step, hue, last, drawing }: { pack: string; step: PathStep; hue: number; last: boolean; drawing: JSX.Element }): JSX.Element {
  const { link, name, when, taken, others } = step;
  return (
    <li aria-current={last ? 'step' : undefined}>
      <div class="row" data-u={hue}>
        {drawing}
        <h2>{last ? name : <a href={pageAddress(pack, link)}>{name}</a>}</h2>
        {when !== undefined && <p class="when">{when}</p>}
        {taken && <p><span class="sr">You chose: </span><em>{taken.words}</em></p>}
        {last && <p class="small">You are here. <a href={pageAddress(pack, link)}>Read on</a></p>}
        {!last && others.length > 0 && (
          <details>
            <summary class="small">{capital(count(others.length, 'other way'))} on</summary>
            <ul class="forks" role="list">{others.map((fork) => <li key={fork.link}><Fork pack={pack} fork={fork} from={link} /></li>)}</ul>
          </details>
        )}
      </div>
    </li>
  );
}

function Fork({ pack, fork: { words, link, move, notes }, from }: { pack: string; fork: PathFork; from: string }): JSX.Element {
  return notes === undefined
    ? <a href={pageAddress(pack, link)} rel="nofollow" data-move={move}>{words}</a>
    : <a href={notesAddress(pack, notes, from)} rel="nofollow" data-notes={notes}>{words}</a>;
}
