/** One reading that is kept: what it is called, where it stands, how it went, and what can be done with it. */
import type { JSX } from 'preact';
import { bookAddress, compareAddress, pageAddress, pathAddress } from '../addresses.ts';
import { Draw } from '../drawing/draw.tsx';
import { count } from '../words.ts';
import { letGoAddress, nameAddress } from './addresses.ts';
import { drawCourse } from './course.ts';
import type { KeptReading } from './model.ts';

export const calledAs = ({ name, universe }: KeptReading): string => name ?? universe;

export function KeptReadingListed({ kept }: { kept: KeptReading }): JSX.Element {
  const { id, pack, link, hue, ended, changed } = kept;
  const heading = `kept-${id}`;
  return (
    <li data-u={hue}>
      <section aria-labelledby={heading}>
        <h3><a id={heading} href={pageAddress(pack, link)}>{calledAs(kept)}</a></h3>
        <WhereItStands kept={kept} />
        {changed.length > 0 && <div class="told">{changed.map((sentence) => <p key={sentence} class="small">{sentence}</p>)}</div>}
        <div class="plate"><Draw strokes={drawCourse(kept.course)} /></div>
        <ul class="acts" role="list" aria-labelledby={heading}>
          <li><a href={pageAddress(pack, link)}>{ended ? 'Reread' : 'Read on'}</a></li>
          <li><a href={pathAddress(pack, link)}>Path</a></li>
          <li><a href={compareAddress(pack, link)}>Compare</a></li>
          <li><a href={bookAddress(pack, 'epub', link)} download>EPUB</a></li>
          <li><a href={bookAddress(pack, 'html', link)} download>One page</a></li>
          <li><a href={nameAddress(id)}>Name</a></li>
          <li><a href={letGoAddress(id)}>Let go</a></li>
        </ul>
      </section>
    </li>
  );
}

export function WhereItStands({ kept: { name, universe, page, pages, ended, parted, read } }: { kept: KeptReading }): JSX.Element {
  return (
    <p class="small">
      {name !== undefined && `${universe}. `}{ended ? 'To its ending, ' : 'At '}{page}: {count(pages, 'page')}.{parted && ` It parted from ${parted.from === undefined ? 'another reading' : `“${parted.from}”`} on page ${parted.page}.`}<br />
      Last read <time dateTime={read.iso}>{read.words}</time>
    </p>
  );
}
