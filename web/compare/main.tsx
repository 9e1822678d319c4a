/** Side by side: two readings from the choice where they part, the words that differ marked, and what is the same told once. */
import type { ComponentChildren, JSX } from 'preact';
import { pairLines, type Paragraph, type ReadPage, type Row } from '../../engine/reading/side-by-side.ts';
import { compareAddress, pageAddress } from '../addresses.ts';
import { Draw } from '../drawing/draw.tsx';
import { universeIn, universeName } from '../frame.ts';
import { Markup } from '../parts/prose.tsx';
import { capital, count } from '../words.ts';
import type { CompareModel, OthersModel, Side } from './model.ts';

interface Rail {
  readonly name: string;
  readonly hue: number;
}

export function CompareMain({ model }: { model: CompareModel }): JSX.Element {
  const { manifest: { pack }, rows, common } = model;
  const [one, other] = rails(model);
  return (
    <main id="main" tabindex={-1}>
      <header class="head">
        <h1 tabindex={-1}>Side by side</h1>
        <p class="small"><b data-u={one.hue}>{one.name}</b> and <b data-u={other.hue}>{other.name}</b>, from where they part. Words that differ are underlined; what both have is told once.</p>
      </header>
      {common ? (
        <>
          <h2>Until then, the same</h2>
          <p class="small">{capital(count(common.pages, 'page'))}, as far as <a href={pageAddress(pack, common.link)}>{common.name}</a>.</p>
          <div class="pairs"><Once lines={common.page.lines.slice(-1)} /></div>
          <div class="part"><Draw strokes={[{ d: 'M0 0V100.3', hue: one.hue }, { d: 'M0 0C0 55 100 45 100 100', hue: other.hue }]} /></div>
        </>
      ) : <p>They begin in different ways: with other endings brought along, or another seed.</p>}
      <h2 class="sr">From here they part</h2>
      <div class="pairs" data-u={one.hue}>{rows.map((row, index) => <PairedPages key={index} row={row} one={one} other={other} />)}</div>
      <nav aria-label="Onwards">
        <ul role="list" class="ways two">
          <li data-u={one.hue}><Onwards pack={pack} side={model.one} rail={one} /></li>
          <li data-u={other.hue}><Onwards pack={pack} side={model.other} rail={other} /></li>
        </ul>
        <ul class="acts" role="list"><li><a href={compareAddress(pack, model.one.link)}>Compare with another</a></li></ul>
      </nav>
    </main>
  );
}

/** Two readings of one universe have one name and are told apart by their order. */
function rails({ manifest, one, other }: CompareModel): [Rail, Rail] {
  const [left, right] = [universeIn(manifest, one.universe), universeIn(manifest, other.universe)];
  if (left !== right) return [{ name: universeName(left), hue: left.hue }, { name: universeName(right), hue: right.hue }];
  return [{ name: 'The first reading', hue: left.hue }, { name: 'The second reading', hue: left.hue % 6 + 1 }];
}

function PairedPages({ row, one, other }: { row: Row; one: Rail; other: Rail }): JSX.Element {
  if ('same' in row) {
    return (
      <details class="pair-same">
        <summary class="small">Here they are the same again: {count(row.same[0].lines.length, 'paragraph')}</summary>
        <Once lines={row.same[0].lines} />
      </details>
    );
  }
  const pairs = pairLines(row.one?.lines ?? [], row.other?.lines ?? []);
  const [first] = pairs;
  const isApart = first !== undefined && !('both' in first);
  return (
    <>
      {!isApart && <Pair left={<Heading page={row.one} rail={one} />} right={<Heading page={row.other} rail={other} />} one={one} other={other} />}
      {pairs.map((pair, index) => ('both' in pair ? <div class="pair" key={index}><p><Markup text={pair.both} /></p></div> : (
        <Pair
          key={index} one={one} other={other}
          left={<>{index === 0 && <Heading page={row.one} rail={one} />}{pair.one.map(marked)}</>}
          right={<>{index === 0 && <Heading page={row.other} rail={other} />}{pair.other.map(marked)}</>}
        />
      )))}
    </>
  );
}

function Pair({ left, right, one, other }: { left: ComponentChildren; right: ComponentChildren; one: Rail; other: Rail }): JSX.Element {
  return <div class="pair"><div data-u={one.hue}>{left}</div><div data-u={other.hue}>{right}</div></div>;
}

function Heading({ page, rail: { name } }: { page: ReadPage | undefined; rail: Rail }): JSX.Element | null {
  return page ? <p><b class="small">{name}</b><Taken page={page} /></p> : null;
}

const marked = (words: Paragraph, index: number): JSX.Element => <p key={index}><Marked words={words} /></p>;

function Taken({ page: { taken } }: { page: ReadPage }): JSX.Element | null {
  return taken === undefined ? null : <em><span class="sr">Chosen: </span>{taken}</em>;
}

const Once = ({ lines }: { lines: readonly string[] }): JSX.Element => (
  <>{lines.map((line, index) => <div class="pair" key={index}><p><Markup text={line} /></p></div>)}</>
);

/** Half of an element or of an entity cannot be marked: a paragraph that has some is shown as it is. */
function Marked({ words }: { words: Paragraph }): JSX.Element {
  if (words.some(({ text }) => /[<&]/.test(text))) return <Markup text={words.map(({ text }) => text).join('')} />;
  return <>{words.map(({ text, change }) => (change && text.trim() !== '' ? <mark>{text}</mark> : text))}</>;
}

function Onwards({ pack, side: { link, ended, left }, rail: { name } }: { pack: string; side: Side; rail: Rail }): JSX.Element {
  const words = ended ? `To the ending: ${name}` : left > 0 ? `${capital(count(left, 'page'))} more: ${name}` : `Read on: ${name}`;
  return <a class="go" href={pageAddress(pack, link)}>{words}</a>;
}

export function OthersMain({ model }: { model: OthersModel }): JSX.Element {
  const { manifest, link, told, choices, kept } = model;
  return (
    <main id="main" tabindex={-1}>
      <header class="head">
        <h1 tabindex={-1}>The other choice</h1>
        {told !== undefined && <p>{told}</p>}
        <p class="small">{choices.length > 0 ? 'Choose what to read beside your own reading. It goes on as yours did, as far as that is possible, so it tells what you have not read.' : 'There was no other choice in this reading, or none for a long while.'}</p>
      </header>
      {choices.map(({ name, taken, others }, index) => (
        <section key={index} aria-labelledby={`c${index}`}>
          <h2 id={`c${index}`}>{name}</h2>
          <p class="small">You chose: <em>{taken}</em></p>
          <ul role="list" class="ways">
            {others.map((other) => (
              <li key={other.link}>
                <a class="go" href={compareAddress(manifest.pack, link, other.link)} rel="nofollow"><span>{other.words}</span><small>{count(other.pages, 'page')}{other.ended && ', to an ending'}</small></a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {kept.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">Other readings you keep</h2>
          <ul role="list" class="ways">
            {kept.map((reading) => {
              const universe = universeIn(manifest, reading.universe);
              return <li key={reading.link} data-u={universe.hue}><a class="go" href={compareAddress(manifest.pack, link, reading.link)} rel="nofollow"><span>{reading.name}</span><small>{universeName(universe)}, {count(reading.pages, 'page')}</small></a></li>;
            })}
          </ul>
        </section>
      )}
      <p><a href={pageAddress(manifest.pack, link)}>Back to the page</a></p>
    </main>
  );
}
