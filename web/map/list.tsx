/** The map as nested lists with links: all that the drawing shows, in words. */
import type { JSX } from 'preact';
import { mapAddress, pageAddress } from '../addresses.ts';
import { capital, count, list } from '../words.ts';
import type { MapModel, Visit } from './model.ts';
import { nest, type Line, type NestedPage } from './nest.ts';

/** Longer lines are folded in parts of so many pages. */
const FOLD = 40;

export function MapList({ model, universe, at }: { model: MapModel; universe: string; at?: PlaceOf | undefined }): JSX.Element {
  return <>{nest(model, universe).map((line) => <Pages key={line[0]?.node.id} model={model} line={line} at={at} top />)}</>;
}

/** Where a page stands on the drawing, as `x,y`, for the script that takes taps on it. */
export type PlaceOf = (id: string) => string | undefined;

function Pages({ model, line, at, top = false }: { model: MapModel; line: Line; at: PlaceOf | undefined; top?: boolean }): JSX.Element {
  const rows = (pages: Line) => pages.map((page) => <Row key={page.node.id} model={model} page={page} at={at} />);
  if (line.length <= 2 * FOLD) return <ol class={top ? 'nest' : undefined} role="list">{rows(line)}</ol>;
  const parts = Array.from({ length: Math.ceil(line.length / FOLD) }, (_, index) => line.slice(FOLD * index, FOLD * (index + 1)));
  return (
    <ol class={top ? 'nest' : undefined} role="list">
      {parts.map((part, index) => (
        <li key={index}>
          <details open={part.some(({ visit }) => visit.when === 'here')}>
            <summary>{capital(count(part.length, 'page'))}, from “{part[0]?.visit.name}” to “{part.at(-1)?.visit.name}”</summary>
            <ol role="list">{rows(part)}</ol>
          </details>
        </li>
      ))}
    </ol>
  );
}

function Row({ model, page, at }: { model: MapModel; page: NestedPage; at: PlaceOf | undefined }): JSX.Element {
  const { manifest: { pack } } = model;
  const { node, visit, endings, dark, branches } = page;
  const said = [
    ...(visit.when === 'here' ? ['you are here'] : visit.when === 'before' ? ['read before'] : []),
    ...(node.ending ? ['an ending found'] : []),
    ...partings(model, page),
    ...(dark > 0 ? [`${count(dark, 'way')} on, not read yet`] : []),
  ];
  return (
    <li aria-current={visit.when === 'here' ? 'step' : undefined}>
      <Name pack={pack} visit={visit} place={at?.(node.id)} />
      {said.map((words, index) => <>{index === 0 ? ', ' : '; '}{words}</>)}
      {endings.length > 0 && <>{said.length === 0 ? ', ' : '; '}{count(endings.length, 'ending')} found: {endings.map((ending, index) => (
        <>{index > 0 && ', '}<Name pack={pack} visit={ending} place={at?.(node.leads.find((id) => model.visits.get(id) === ending) ?? '')} /></>
      ))}</>}
      {branches.map((line) => <Pages key={line[0]?.node.id} model={model} line={line} at={at} />)}
    </li>
  );
}

function Name({ pack, visit: { name, way }, place }: { pack: string; visit: Visit; place: string | undefined }): JSX.Element {
  if (!way) return <>{name}</>;
  return 'link' in way
    ? <a href={pageAddress(pack, way.link)} rel="nofollow" data-point={place}>{name}</a>
    : <button form={formOf(way.reading)} name="to" value={way.moves} data-point={place}>{name}</button>;
}

const formOf = (reading: number): string => `reading-${reading}`;

/** Each very long reading once, for all the buttons that lead back into it. */
export function Readings({ model: { manifest, readings } }: { model: MapModel }): JSX.Element {
  return <>{[...readings].map(([number, link]) => <form key={number} id={formOf(number)} action={mapAddress(manifest.pack)}><input type="hidden" name="at" value={link} /></form>)}</>;
}

/** Only universes that were entered are named. */
function partings({ entered }: MapModel, { parting }: NestedPage): string[] {
  const named = parting.filter(({ id }) => entered.has(id)).map(({ title }) => title);
  const dark = parting.length - named.length;
  return [
    ...(named.length > 0 ? [`${list(named)} ${named.length === 1 ? 'parts' : 'part'} here`] : []),
    ...(dark > 0 ? [dark === 1 ? 'something parts here, not read yet' : `${count(dark, 'universe')} part here, not read yet`] : []),
  ];
}
