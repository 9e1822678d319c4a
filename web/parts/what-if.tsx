/** What if…? A curve leaves the thread for another universe: its premise as the way in, its name, time and notes below. */
import type { JSX } from 'preact';
import type { Manifest } from '../../engine/exploring/manifest.ts';
import type { ViewedDivergence } from '../../engine/reading/view.ts';
import { Draw, part } from '../drawing/draw.tsx';
import { universeIn } from '../frame.ts';
import { readingTime } from '../words.ts';
import { DivergenceLink } from './move.tsx';

export function WhatIf({ manifest, divergence, at }: { manifest: Manifest; divergence: ViewedDivergence; at: () => string }): JSX.Element {
  const { universe, title, premise, content, hue, open, needs } = divergence;
  const { minutes } = universeIn(manifest, universe);
  return (
    <aside class={open ? 'whatif' : 'whatif shut'} data-u={hue} aria-label={`What if: ${title}`}>
      <Draw strokes={[part(0, 100, hue, open ? '' : 'not')]} />
      <h2>
        {open
          ? <DivergenceLink pack={manifest.pack} way={divergence} universe={universe} content={content} at={at}>{premise}</DivergenceLink>
          : premise}
      </h2>
      <p class="small">
        {open ? 'Another universe parts from here: ' : 'Not open yet: '}{title}{minutes && `, ${readingTime(minutes)}`}.
        {content.length > 0 && <> Content: {content.join(', ')}.</>}
        {!open && needs !== undefined && <> It opens when you have reached {needs}.</>}
      </p>
    </aside>
  );
}
