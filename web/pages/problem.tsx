/** A page that cannot be shown: what happened and the last page that holds, with the details folded for whoever mends it. */
import type { JSX } from 'preact';
import { crossroadsAddress, pageAddress, pathAddress, shelfAddress } from '../addresses.ts';
import { Draw, fullPoint, herePoint, openPoint, type Stroke } from '../drawing/draw.tsx';
import type { ProblemModel } from '../models.ts';

export function ProblemMain({ model }: { model: ProblemModel }): JSX.Element {
  const { title, sentence, diagnosis, manifest, lastGood, details } = model;
  return (
    <main id="main" tabindex={-1}>
      <header class="head"><h1 tabindex={-1}>{title}</h1></header>
      {manifest && lastGood && <div class="plate"><Draw strokes={brokenLine(lastGood.page)} /></div>}
      <p class="sentence">{sentence}</p>
      <nav aria-label="Ways on">
        <ul role="list" class="ways">
          {manifest && lastGood && (
            <>
              <li><a class="go first" href={pageAddress(manifest.pack, lastGood.link)}><span>Go to the last good page</span><small>{lastGood.name}, page {lastGood.page}</small></a></li>
              {lastGood.page > 1 && <li><a class="go" href={pathAddress(manifest.pack, lastGood.link)}>See the path as far as it goes</a></li>}
            </>
          )}
          {manifest
            ? <li><a class="go" href={crossroadsAddress(manifest.pack, lastGood?.link)}>To the crossroads</a></li>
            : <li><a class="go first" href={shelfAddress()}>To the shelf</a></li>}
        </ul>
      </nav>
      {(details.length > 0 || diagnosis !== undefined) && (
        <details>
          <summary>For whoever mends it</summary>
          {diagnosis !== undefined && <p class="small">{diagnosis}</p>}
          <dl class="facts">
            {details.map(([name, value]) => <div key={name}><dt><i>{name}</i></dt> <dd>{value}</dd></div>)}
          </dl>
        </details>
      )}
    </main>
  );
}

/** The line as far as it holds, a gap, and what cannot be reached. Pages beyond the fifth are drawn closer. */
function brokenLine(pages: number): Stroke[] {
  const steps = Math.min(pages, 12);
  const end = Math.min(55, 12 * steps);
  const at = (index: number) => (steps === 1 ? end : (end * index) / (steps - 1));
  return [
    { d: `M0 50H${end}`, hue: 0 },
    { d: 'M70 50C84 50 86 78 98 78', look: 'thin not dim' },
    ...Array.from({ length: steps - 1 }, (_, index) => fullPoint(at(index), 50, 0, 'tiny')).flat(),
    ...herePoint(end, 50, 0),
    ...openPoint(70, 50, undefined, 'tiny'),
    ...openPoint(98, 78, undefined, 'tiny'),
  ];
}
