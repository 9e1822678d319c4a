/** What the browser keeps of a pack: the reading that was last open, the endings found in any, the moments seen in any. */
import type { Move } from '../../engine/multiverse/machine.ts';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { merged } from '../found.ts';
import type { Elsewhere } from '../show.ts';
import { apartFrom } from './earlier.ts';

export interface Kept extends Elsewhere {
  /** The log, each move with the words taken and the keys offered. */
  readonly reading?: Playthrough;
  /** Readings that it took the place of, the latest first. */
  readonly earlier?: readonly Playthrough[];
}

/** As much of `localStorage` as is needed. Any of it may throw, or be forbidden altogether. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export const NOTHING: Kept = { found: [], seen: [] };
export const keyOf = (pack: string): string => `otherwise:${pack}`;

export function readKept(storage: Storage | undefined, pack: string): Kept {
  try {
    return parseKept(storage?.getItem(keyOf(pack)) ?? null);
  } catch {
    return NOTHING;
  }
}

/**
 * Writes what is new over what is there: another tab may have written since. What it found stays found; the reading is that of
 * the tab that wrote last, and one that it takes the place of is kept beside it. `known` is what this page knows already, which in a browser that keeps nothing is all there is.
 */
export function writeKept(storage: Storage | undefined, pack: string, news: Kept, known: Kept = NOTHING): Kept {
  const there = readKept(storage, pack);
  const reading = news.reading ?? there.reading;
  const found = [known.found, there.found, news.found].reduce(merged);
  const before = [there.reading, known.reading, ...(there.earlier ?? []), ...(known.earlier ?? [])].filter((one) => one !== undefined);
  const earlier = reading ? apartFrom(reading, before) : [];
  const all: Kept = { ...(reading && { reading }), ...(earlier.length > 0 && { earlier }), found, seen: [...new Set([...known.seen, ...there.seen, ...news.seen])] };
  // Where there is no room for all, there may be without the earlier readings, then for the keys without the words, and for what was found.
  const { earlier: _, ...alone } = all;
  const tries = [all, alone, { ...alone, ...(reading && { reading: { ...reading, moves: reading.moves.map(bare) } }) }, { found: all.found, seen: all.seen }];
  for (const one of tries) {
    try {
      storage?.setItem(keyOf(pack), formatKept(one));
      break;
    } catch { /* Full, or forbidden: less is tried, and the page goes on without. */ }
  }
  return all;
}

const bare = (move: Move): Move => (move.type === 'CHOOSE' ? { type: 'CHOOSE', key: move.key } : move);

export function formatKept({ reading, earlier, found, seen }: Kept): string {
  const written = (one: Playthrough) => ({ ...one, brings: [...one.brings] });
  return JSON.stringify({ ...(reading && { reading: written(reading) }), ...(earlier && { earlier: earlier.map(written) }), found, seen });
}

/** Takes what can be understood; the rest is as if it had not been kept. */
export function parseKept(text: string | null): Kept {
  if (text === null) return NOTHING;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NOTHING;
  }
  const { reading, earlier, found, seen } = asRecord(value);
  const log = parseReading(reading);
  const others = asList(earlier).flatMap((one) => parseReading(one) ?? []);
  return {
    ...(log && { reading: log }),
    ...(others.length > 0 && { earlier: others }),
    found: pairs(found).flatMap(([universe, endings]) => (Array.isArray(endings) ? [[universe, endings.filter(isId)] as const] : [])),
    seen: asList(seen).filter((moment): moment is string => typeof moment === 'string' && moment.split('/').every(isId)),
  };
}

function parseReading(value: unknown): Playthrough | undefined {
  const { seed, brings, moves } = asRecord(value);
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed) || seed < 0 || !Array.isArray(moves)) return undefined;
  const read = moves.map(parseMove);
  // A log with a hole in it is another reading.
  if (read.includes(undefined)) return undefined;
  return {
    seed,
    brings: new Map(pairs(brings).filter((pair): pair is [string, string] => isId(pair[1]))),
    moves: read.filter((move) => move !== undefined),
  };
}

function parseMove(value: unknown): Move | undefined {
  const { type, key, words, offered, universe } = asRecord(value);
  if (type === 'RETURN') return { type };
  if (type === 'DIVERGE') return isId(universe) ? { type, universe } : undefined;
  if (type !== 'CHOOSE' || typeof key !== 'string' || key === '') return undefined;
  const keys = Array.isArray(offered) && offered.every((one) => typeof one === 'string') ? offered : undefined;
  return { type, key, ...(typeof words === 'string' && { words }), ...(keys && { offered: keys }) };
}

const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);
const pairs = (value: unknown): [string, unknown][] =>
  asList(value).flatMap((pair) => (Array.isArray(pair) && isId(pair[0]) ? [[pair[0], pair[1]]] : []));
