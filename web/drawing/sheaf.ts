/** Many lines at one moment: a sheaf of at most seven, those read first and in their hue, until the list is opened. */
import type { Found } from '../models.ts';
import { down, fullPoint, reading, speck, type Stroke } from './draw.tsx';
import { CANON, drawTimeline, lanesFor, type EndRow, type Row } from './lanes.ts';
import type { MomentRow, Timeline, UniverseRow } from './timeline.ts';

const MOST = 7;

/** The moment closed. */
export function sheaf({ parting }: MomentRow): Stroke[] {
  const shown = [...parting.filter(({ read }) => read), ...parting.filter(({ read }) => !read)].slice(0, MOST);
  return [down(CANON, 0), ...shown.flatMap((row, index) => blade(row, 22 + 12.5 * index, 80 - 7 * index)), ...fullPoint(CANON, 0, 0)];
}

function blade({ read, universe: { hue } }: UniverseRow, x: number, y: number): Stroke[] {
  const d = `M${CANON} 0C${CANON} ${y / 2} ${x} ${y / 2} ${x} ${y}`;
  return read ? [{ d, look: 'thin', hue }, ...fullPoint(x, y, hue, 'tiny')] : [{ d, look: 'thin not dim' }, ...speck(x, y)];
}

/** The same moments opened: each is drawn as for few, and by itself, since its neighbours may be closed. */
export function drawSheaves(timeline: Timeline, end: EndRow, found: Found): ReadonlyMap<Row, readonly Stroke[]> {
  const { canon, here, moments } = timeline;
  const alone = (moment: MomentRow) => drawTimeline({ shape: 'beside', canon, moments: [moment], meetings: [] }, end, found);
  const before = here ? drawTimeline({ shape: 'beside', canon, here, moments: [], meetings: [] }, end, found) : [];
  return new Map([...before, ...moments.flatMap((moment) => [...alone(moment)]), ...(moments.length === 0 ? drawTimeline(timeline, end, found) : [])]);
}

/** Between an opened moment and the first of its list: every line on its way down. */
export function passing({ parting }: MomentRow): Stroke[] {
  const lanes = lanesFor(parting.length).toReversed();
  return [down(CANON, 0), ...parting.map(({ universe, read }, index) => down(lanes[index] ?? CANON, universe.hue, reading(read)))];
}
