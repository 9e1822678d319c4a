/** Your map: what was read of a pack and how it hangs together; what is still dark keeps its shape and has no name. */
import type { JSX } from 'preact';
import type { Plate } from '../../engine/drawing/passage-layout.ts';
import type { ManifestUniverse } from '../../engine/exploring/manifest.ts';
import { encodeLink } from '../../engine/reading/link.ts';
import { beginning } from '../../engine/multiverse/playthrough.ts';
import { crossroadsAddress, pageAddress } from '../addresses.ts';
import { Draw, foundPoint, fullPoint, openPoint, speck, type Stroke } from '../drawing/draw.tsx';
import { tally } from '../found.ts';
import { universeName } from '../frame.ts';
import { capital, count } from '../words.ts';
import { MapList, Readings, type PlaceOf } from './list.tsx';
import { markOf } from './marks.ts';
import { pagesOf, type MapModel } from './model.ts';
import { isDeep, MapPlate, pointAt } from './plate.tsx';

export function MapMain({ model }: { model: MapModel }): JSX.Element {
  const { manifest, chart, entered, at, left } = model;
  const isEmpty = entered.size === 0;
  return (
    <main id="main" tabindex={-1}>
      <header class="head">
        <h1 tabindex={-1}>Your map</h1>
        <p class="small">{isEmpty ? 'You have read nothing here yet. What you read will have its place and its name here.' : 'Only what you have seen has a name here. The rest keeps its shape.'}</p>
        {left !== undefined && <p class="small">This reading is very long: its last {count(left, 'page')} are not on the map yet. Coming here again follows it further.</p>}
      </header>
      {isEmpty ? <p><a class="go" href={manifest.chance ? crossroadsAddress(manifest.pack) : pageAddress(manifest.pack, encodeLink(beginning()))}>Begin at the beginning</a></p>
        : chart.together ? <Together model={model} plate={chart.together} /> : <Apart model={model} current={at?.universe ?? manifest.universes[0]?.id} />}
      <Readings model={model} />
    </main>
  );
}

function Together({ model, plate }: { model: MapModel; plate: Plate }): JSX.Element {
  return (
    <>
      <Moving id="plate" model={model} plate={plate} />
      <Legend isSomewhere={model.at !== undefined} />
      <h2 class="sr">The same, as a list</h2>
      {enteredOf(model).map((universe) => (
        <section key={universe.id} data-u={universe.hue} aria-labelledby={`u-${universe.id}`}>
          <h3 id={`u-${universe.id}`}>{universeName(universe)}</h3>
          <Universe model={model} universe={universe} at={placesOn(plate, 'plate')} />
        </section>
      ))}
      <Dark model={model} drawn={false} />
    </>
  );
}

function Apart({ model, current }: { model: MapModel; current: string | undefined }): JSX.Element {
  const { chart } = model;
  return (
    <>
      <Legend isSomewhere={model.at !== undefined} />
      {enteredOf(model).map((universe) => {
        const plate = chart.apart.get(universe.id);
        const id = `plate-${universe.id}`;
        return (
          <details key={universe.id} class="universe" data-u={universe.hue} open={universe.id === current}>
            <summary><h2>{universeName(universe)}</h2> <Tally model={model} universe={universe} /></summary>
            {plate && <Moving id={id} model={model} plate={plate} />}
            <MapList model={model} universe={universe.id} at={plate && placesOn(plate, id)} />
          </details>
        );
      })}
      <Dark model={model} drawn />
    </>
  );
}

/** The drawing, and what moves it where there is a script. */
function Moving({ id, model, plate }: { id: string; model: MapModel; plate: Plate }): JSX.Element {
  return (
    <div class={isDeep(plate) ? 'plate deep' : 'plate'} id={id}>
      <MapPlate model={model} plate={plate} />
      <p class="moving" hidden>
        <button type="button" data-zoom="in">Larger</button>
        <button type="button" data-zoom="out">Smaller</button>
        <button type="button" data-zoom="whole">Whole</button>
      </p>
    </div>
  );
}

function placesOn(plate: Plate, drawing: string): PlaceOf {
  return (id) => {
    const standing = plate.standings.get(id);
    if (!standing) return undefined;
    const { x, y } = pointAt(plate, standing);
    return `${drawing} ${x} ${y}`;
  };
}

const enteredOf = ({ manifest, entered }: MapModel): readonly ManifestUniverse[] => manifest.universes.filter(({ id }) => entered.has(id));

function Universe({ model, universe, at }: { model: MapModel; universe: ManifestUniverse; at: PlaceOf }): JSX.Element {
  return (
    <>
      <p class="small"><Tally model={model} universe={universe} /></p>
      <MapList model={model} universe={universe.id} at={at} />
    </>
  );
}

/** Marks in a row are no longer counted at a glance beyond this many. */
const MOST_MARKS = 12;

function Tally({ model, universe }: { model: MapModel; universe: ManifestUniverse }): JSX.Element {
  const { read, of } = pagesOf(model, universe.id);
  const endings = tally(universe, model.found);
  const marks = Array.from({ length: endings?.of ?? 0 }, (_, index) => (index < (endings?.found ?? 0) ? fullPoint : openPoint)(8 + 24 * index, 10, universe.hue, 'tiny')).flat();
  return (
    <span class="small">
      {endings && endings.of <= MOST_MARKS && <><Draw strokes={marks} look="ends" viewBox={`0 0 ${24 * endings.of - 8} 20`} hue={universe.hue} />{' '}</>}
      {read} {read === 1 ? 'page' : 'pages'} of {of} read{endings && `; ${endings.found} ${endings.found === 1 ? 'ending' : 'endings'} of ${endings.of} found`}.
    </span>
  );
}

/** Universes that were not entered: how many, and in large packs what shape they have. */
function Dark({ model, drawn }: { model: MapModel; drawn: boolean }): JSX.Element | null {
  const { manifest, entered, chart, at } = model;
  const dark = manifest.universes.filter(({ id }) => !entered.has(id));
  if (dark.length === 0) return null;
  const pages = dark.reduce((sum, { id }) => sum + pagesOf(model, id).of, 0);
  return (
    <section aria-labelledby="dark">
      <h2 id="dark" class="lesser">Not entered yet</h2>
      <p class="small">{capital(count(dark.length, 'universe'))}, {count(pages, 'page')} in all. What opens them is on <a href={crossroadsAddress(manifest.pack, at?.link)}>the crossroads</a>.</p>
      {drawn && <div class="shapes">{dark.flatMap(({ id }) => {
        const plate = chart.apart.get(id);
        return plate ? <MapPlate key={id} model={model} plate={plate} /> : [];
      })}</div>}
    </section>
  );
}

type Mark = readonly [words: string, strokes: readonly Stroke[]];

const HERE: Mark = ['you are here', markOf({}, 20, 6, 'here', 2, false)];
const LEGEND: readonly Mark[] = [
  ['read in this telling', [{ d: 'M2 6H38', hue: 2 }, ...fullPoint(20, 6, 2, 'tiny')]],
  ['read before', [{ d: 'M2 6H38', look: 'thin', hue: 2 }, ...openPoint(20, 6, 2, 'tiny')]],
  ['not read yet', [{ d: 'M2 6H38', look: 'thin not dim' }, ...speck(20, 6)]],
  ['an ending found', foundPoint(20, 6, 2)],
  ['an ending to find', openPoint(20, 6, undefined)],
];

/** Without a reading in hand one is nowhere. */
function Legend({ isSomewhere }: { isSomewhere: boolean }): JSX.Element {
  return (
    <ul class="plain small legend" role="list">
      {[...(isSomewhere ? [HERE] : []), ...LEGEND].map(([words, strokes]) => <li key={words}><Draw strokes={strokes} viewBox="0 0 40 12" /> {words}</li>)}
    </ul>
  );
}
