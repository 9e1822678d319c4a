/** The drawing beside the crossroads' list: for each row, the strokes from its own point to the next row's. */
import { endingsOf } from '../found.ts';
import type { Found } from '../models.ts';
import { down, foundPoint, fullPoint, herePoint, openPoint, part, reading, type Stroke } from './draw.tsx';
import type { HereRow, MomentRow, Timeline, UniverseRow } from './timeline.ts';

export const CANON = 5;
const OUTERMOST = 93;
const WIDEST_GAP = 29;
/** How far a smaller parting stands from its parent; one that parts from that, half as far. */
const TWIG = 13;

export interface EndRow {
  readonly kind: 'end';
}

export type Row = MomentRow | UniverseRow | HereRow | EndRow;

/** A universe's line, from the row it leaves to the last row it reaches. */
interface Line {
  readonly universe: string;
  readonly hue: number;
  readonly read: boolean;
  readonly x: number;
  /** Where it leaves, and from which lane. */
  readonly leaves: number;
  readonly from: number;
  readonly until: number;
  readonly small: boolean;
  /** It goes on a little beyond its last row, and fades: nothing more of it is shown here. */
  readonly fades: boolean;
  /** Meetings it ends in: their rows and lanes. */
  readonly joins: readonly { readonly row: number; readonly x: number; readonly met: boolean }[];
}

/** Lanes for so many lines: the first is the outermost, so that nothing crosses. */
export function lanesFor(lines: number): number[] {
  const gap = Math.min(WIDEST_GAP, 88 / Math.max(1, lines));
  return Array.from({ length: lines }, (_, index) => OUTERMOST - gap * index);
}

export function drawTimeline(timeline: Timeline, end: EndRow, found: Found): ReadonlyMap<Row, readonly Stroke[]> {
  const { shape, here, moments, meetings } = timeline;
  const flat = (rows: readonly (HereRow | UniverseRow)[]): Row[] => rows.flatMap((row) => (row.kind === 'universe' ? [row, ...flat(row.inside)] : [row]));
  const rows: Row[] = [
    ...(here ? [here] : []),
    ...moments.flatMap((moment) => [moment, ...flat(moment.parting), ...(moment.here ? [moment.here] : [])]),
    end,
    ...flat(meetings),
  ];
  const at = (row: Row) => rows.indexOf(row);
  const lines = new Map<string, Line>();
  const parting = moments.flatMap((moment) => moment.parting.map((row) => ({ row, moment })));
  const own = lanesFor(parting.length);
  const firstMeeting = meetings[0] ? at(meetings[0]) : undefined;
  const meetingLanes = new Map(meetings.map((row) => [row, meetingLane(row, parting.map((one) => one.row.universe.id), own)]));

  for (const [index, { row, moment }] of parting.entries()) {
    const { id } = row.universe;
    const x = (shape === 'lanes' ? own[index] : lanesFor(moment.parting.length).toReversed()[moment.parting.indexOf(row)]) ?? OUTERMOST;
    const joins = meetings.filter(({ universe }) => universe.requires.some(({ universe: required }) => required === id)).map((meeting) => ({
      row: at(meeting), x: meetingLanes.get(meeting) ?? x, met: !meeting.unmet.some(({ universe }) => universe === id),
    }));
    const last = joins.at(-1);
    const until = last ? last.row - 1 : shape === 'lanes' ? (firstMeeting ?? rows.length) - 1 : lastNeeded(row, at);
    lines.set(id, { universe: id, hue: row.universe.hue, read: row.read, x, leaves: at(moment), from: CANON, until, small: false, fades: !last, joins });
    growTwigs(row, x, TWIG, at, lines);
  }
  for (const meeting of meetings) {
    const x = meetingLanes.get(meeting) ?? OUTERMOST;
    const row = at(meeting);
    lines.set(meeting.universe.id, { universe: meeting.universe.id, hue: meeting.universe.hue, read: meeting.read, x, leaves: row, from: x, until: lastNeeded(meeting, at), small: false, fades: false, joins: [] });
    growTwigs(meeting, x, TWIG, at, lines);
  }

  return new Map(rows.map((row, index) => {
    return [row, [
      ...(index < at(end) ? [down(CANON, 0)] : []),
      ...[...lines.values()].flatMap((line) => strokesOf(line, index)),
      ...pointOf(row, lines, found, timeline.canon.id),
    ]];
  }));
}

/** The lane in which lines meet: the middle one of those that do. */
function meetingLane({ universe }: UniverseRow, ids: readonly string[], lanes: readonly number[]): number {
  const meeting = ids.flatMap((id, index) => (universe.requires.some((one) => one.universe === id) ? [lanes[index] ?? OUTERMOST] : []));
  return meeting[Math.floor(meeting.length / 2)] ?? OUTERMOST;
}

/** The last row for which a universe's line has to be there: its own, "you are here", or the one that its last twig leaves. */
function lastNeeded(row: UniverseRow, at: (row: Row) => number): number {
  return Math.max(at(row), ...row.inside.map((inner) => (inner.kind === 'here' ? at(inner) : at(inner) - 1)));
}

function growTwigs(parent: UniverseRow, from: number, reach: number, at: (row: Row) => number, lines: Map<string, Line>): void {
  for (const row of parent.inside) {
    if (row.kind === 'here') continue;
    const { id, hue } = row.universe;
    const x = from - reach;
    lines.set(id, { universe: id, hue, read: row.read, x, leaves: at(row) - 1, from, until: lastNeeded(row, at), small: true, fades: false, joins: [] });
    growTwigs(row, x, reach / 2, at, lines);
  }
}

/** What a line draws between a row and the next. */
function strokesOf({ x, hue, leaves, from, until, read, small, fades, joins }: Line, row: number): Stroke[] {
  const look = [small ? 'thin' : '', reading(read)].filter(Boolean).join(' ');
  const meets = joins.filter((join) => join.row - 1 === row).map((join) => part(x, join.x, hue, reading(join.met)));
  if (row === leaves && from !== x) return [part(from, x, hue, look)];
  if (row >= leaves && row < until) return [...meets, down(x, hue, look)];
  if (row === until && fades) return [down(x, hue, look, 0, 52), down(x, hue, 'thin not', 52, 80)];
  return meets;
}

function pointOf(row: Row, lines: ReadonlyMap<string, Line>, found: Found, canon: string): Stroke[] {
  if (row.kind === 'moment') return fullPoint(CANON, 0, 0);
  if (row.kind === 'end') return endingsOf(found, canon).length > 0 ? foundPoint(CANON, 0, 0) : openPoint(CANON, 0, 0);
  if (row.kind === 'here') return herePoint(lines.get(row.universe)?.x ?? CANON, 0, lines.get(row.universe)?.hue ?? 0);
  const line = lines.get(row.universe.id);
  if (!line) return [];
  return (row.read ? fullPoint : openPoint)(line.x, 0, line.hue, line.small ? 'tiny' : '');
}
