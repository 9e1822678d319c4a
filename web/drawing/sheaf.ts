/** Many lines at one moment: a sheaf of at most seven, those read first and in their hue, until the list is opened. */
import type { ManifestUniverse } from '../../engine/exploring/manifest.ts';
import { down, fullPoint, speck, type Stroke } from './draw.tsx';
import { CANON, drawTimeline, type EndRow, type Row } from './lanes.ts';
import type { MomentRow, UniverseRow } from './timeline.ts';

const MOST = 7;

export function sheaf({ parting }: MomentRow): Stroke[] {
  const shown = [...parting.filter(({ read }) => read), ...parting.filter(({ read }) => !read)].slice(0, MOST);
  return [down(CANON, 0), ...shown.flatMap((row, index) => blade(row, 22 + 12.5 * index, 80 - 7 * index)), ...fullPoint(CANON, 0, 0)];
}

function blade({ read, universe: { hue } }: UniverseRow, x: number, y: number): Stroke[] {
  const d = `M${CANON} 0C${CANON} ${y / 2} ${x} ${y / 2} ${x} ${y}`;
  return read ? [{ d, look: 'thin', hue }, ...fullPoint(x, y, hue, 'tiny')] : [{ d, look: 'thin not dim' }, ...speck(x, y)];
}

/** The same moment opened: drawn as for few. */
export function opened(moment: MomentRow, canon: ManifestUniverse): ReadonlyMap<Row, readonly Stroke[]> {
  const end: EndRow = { kind: 'end' };
  return drawTimeline({ shape: 'beside', canon, moments: [moment], meetings: [] }, end, []);
}
