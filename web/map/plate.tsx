/** The drawing of a map. Only what was read is named in it; it has no links, so that there is one way through the page by keyboard. */
import type { JSX } from 'preact';
import type { Plate, Standing } from '../../engine/drawing/passage-layout.ts';
import { part, type Stroke } from '../drawing/draw.tsx';
import { markOf } from './marks.ts';
import { isMoment, type MapModel, type When } from './model.ts';
import { LETTER, namesOn } from './names.ts';

/** Units of the drawing, about a pixel each. */
const COLUMN = 17;
const LEVEL = 44;
const NARROW_LEVEL = 20;
const MARGIN = 12;
/** Deeper than this, levels lie closer. */
const DEEP = 14;
/** Of so many columns the points would touch. */
const DENSE = 40;

/** Tall beyond what is seen at once: its list stands beside it. */
export const isDeep = ({ levels }: Plate): boolean => levels > DEEP;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function pointAt(plate: Plate, { column, level }: Standing): Point {
  return { x: MARGIN + COLUMN * column, y: MARGIN + (isDeep(plate) ? NARROW_LEVEL : LEVEL) * level };
}

export function MapPlate({ model, plate }: { model: MapModel; plate: Plate }): JSX.Element {
  const names = isDeep(plate) ? [] : namesOn(model, plate, (standing) => pointAt(plate, standing));
  const width = Math.max(2 * MARGIN + COLUMN * (plate.columns - 1), ...names.map(({ x, words }) => x + LETTER * words.length + MARGIN));
  const { y: height } = pointAt(plate, { column: 0, level: plate.levels - 1 });
  return (
    <svg class={['draw map', plate.columns > DENSE && 'dense', isDeep(plate) && 'tall'].filter(Boolean).join(' ')} viewBox={`0 0 ${Math.ceil(width)} ${height + MARGIN}`} width={Math.ceil(1.2 * width)} height={Math.ceil(1.2 * (height + MARGIN))} aria-hidden="true" focusable="false">
      {grouped(strokesOf(model, plate)).map(({ d, look, hue }, index) => <path key={index} class={look || undefined} data-u={hue} d={d} />)}
      {names.map(({ x, y, words, hue }) => <text key={`${x} ${y}`} x={x} y={y} data-u={hue}>{words}</text>)}
    </svg>
  );
}

/** From what lies undermost to what lies on top. */
function strokesOf(model: MapModel, plate: Plate): Stroke[] {
  const { manifest, visits, entered } = model;
  const { nodes, standings, partings } = plate;
  const hues = new Map(manifest.universes.map(({ id, hue }) => [id, hue]));
  const layers: Record<'dark' | 'before' | 'now' | 'specks' | 'marks' | 'here', Stroke[]> = { dark: [], before: [], now: [], specks: [], marks: [], here: [] };
  const whenOf = (id: string, universe: string): When | undefined => visits.get(id)?.when ?? (id.endsWith('@') && entered.has(universe) ? 'before' : undefined);
  const spot = (id: string): Point | undefined => {
    const standing = standings.get(id);
    return standing && pointAt(plate, standing);
  };
  for (const node of nodes) {
    const here = spot(node.id);
    if (!here) continue;
    const when = whenOf(node.id, node.universe);
    const hue = hues.get(node.universe) ?? 0;
    for (const [index, from] of [partings.get(node.id) ?? node.from, ...node.joins].entries()) {
      const start = from === undefined ? undefined : spot(from);
      if (from === undefined || !start) continue;
      const other = visits.get(from)?.when;
      const layer = !when || !other ? 'dark' : when === 'before' || other === 'before' ? 'before' : 'now';
      const look = layer === 'dark' ? 'thin not dim' : layer === 'before' || index > 0 ? 'thin' : '';
      layers[layer].push(...lineTo(start, here, layer === 'dark' ? undefined : hue, look, index > 0 ? levelHeight(plate) : here.y - start.y));
    }
    // Of a page and the ending that it came to, the ending is where the reader is.
    const mark = when === 'here' && node.leads.some((id) => id.includes('#') && visits.get(id)?.when === 'here') ? 'now' : when;
    layers[mark === 'here' ? 'here' : mark ? 'marks' : 'specks'].push(...markOf(node, here.x, here.y, mark, hue, isMoment(model, node)));
  }
  return Object.values(layers).flat();
}

const levelHeight = (plate: Plate): number => pointAt(plate, { column: 0, level: 1 }).y - pointAt(plate, { column: 0, level: 0 }).y;

/** Straight down, and over to the point within the last `bend` units. */
function lineTo(from: Point, to: Point, hue: number | undefined, look: string, bend: number): Stroke[] {
  const turn = Math.max(from.y, to.y - bend);
  const straight = { d: `M${from.x} ${from.y}V${from.x === to.x ? to.y : turn}`, look, ...(hue !== undefined && { hue }) };
  if (from.x === to.x) return [straight];
  return [...(turn > from.y ? [straight] : []), part(from.x, to.x, hue, look, turn, to.y)];
}

/** Strokes that look alike as one path: a map of thousands of pages is then a few paths. */
function grouped(strokes: readonly Stroke[]): Stroke[] {
  const groups: { d: string[]; look?: string; hue?: number }[] = [];
  for (const { d, look, hue } of strokes) {
    const last = groups.at(-1);
    if (last && last.look === look && last.hue === hue) last.d.push(d);
    else groups.push({ d: [d], ...(look !== undefined && { look }), ...(hue !== undefined && { hue }) });
  }
  return groups.map(({ d, ...rest }) => ({ ...rest, d: d.join('') }));
}
