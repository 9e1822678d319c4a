/** What the browser keeps of a pack besides the logs: the endings found in any playthrough, and the moments seen in any. */
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { merged } from '../found.ts';
import type { Elsewhere } from '../show.ts';
import type { Storage } from './copies.ts';
import { asList, asRecord, isId, pairs, parsed, parsePlaythrough } from './copy.ts';

export interface Kept extends Elsewhere {
  /** Logs as they were kept before each had a key of its own, the latest first. */
  readonly old?: readonly Playthrough[];
}

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
 * Writes what is new over what is there: another tab may have written since, and what it found stays found. `known` is what this
 * page knows already, which in a browser that keeps nothing is all there is.
 */
export function writeKept(storage: Storage | undefined, pack: string, news: Elsewhere, known: Elsewhere = NOTHING): Elsewhere {
  const there = readKept(storage, pack);
  const all: Elsewhere = { found: [known.found, there.found, news.found].reduce(merged), seen: [...new Set([...known.seen, ...there.seen, ...news.seen])] };
  try {
    const text = JSON.stringify(all);
    if (text !== storage?.getItem(keyOf(pack))) storage?.setItem(keyOf(pack), text);
  } catch { /* Full, or forbidden: the page goes on without. */ }
  return all;
}

/** Takes what can be understood; the rest is as if it had not been kept. */
export function parseKept(text: string | null): Kept {
  if (text === null) return NOTHING;
  const { reading, earlier, found, seen } = asRecord(parsed(text));
  const old = [reading, ...asList(earlier)].flatMap((log) => parsePlaythrough(log) ?? []);
  return {
    ...(old.length > 0 && { old }),
    found: pairs(found).flatMap(([universe, endings]) => (Array.isArray(endings) ? [[universe, endings.filter(isId)] as const] : [])),
    seen: asList(seen).filter((moment): moment is string => typeof moment === 'string' && moment.split('/').every(isId)),
  };
}
