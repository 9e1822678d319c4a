/** The kept readings besides the last: the few on the crossroads that lead elsewhere, so that none is lost without a word. */
import type { Move } from '../../engine/multiverse/machine.ts';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { encodeLink } from '../../engine/reading/link.ts';
import type { Manifest } from '../../engine/exploring/manifest.ts';
import type { EarlierReading } from '../models.ts';
import { sharedMoves } from './line.ts';

const MOST = 3;

const isWithin = (one: Playthrough, other: Playthrough): boolean => sharedMoves(one.moves, other.moves) === one.moves.length;

/** To choose otherwise on a reading's last page but one is to go on with it. */
function isLeftBehind(one: Playthrough, now: Playthrough): boolean {
  const shared = sharedMoves(one.moves, now.moves);
  return shared === now.moves.length || shared === 0 || one.moves.length - shared > 1;
}

/** Those of the readings, the latest first, that are not on the way of the one that is read now, nor of each other. */
export function apartFrom(now: Playthrough, readings: readonly Playthrough[]): readonly Playthrough[] {
  const apart: Playthrough[] = [];
  for (const one of readings) {
    if (one.moves.length === 0 || isWithin(one, now) || !isLeftBehind(one, now) || apart.some((other) => isWithin(one, other))) continue;
    apart.push(one);
  }
  return apart.slice(0, MOST);
}

/** As the crossroads offers them; one in a universe that is gone is left out. */
export function showEarlier({ universes }: Manifest, readings: readonly Playthrough[]): EarlierReading[] {
  return readings.flatMap((reading) => {
    const universe = [universes[0]?.id, ...reading.moves.reduce(entered, [])].at(-1);
    const isThere = universes.some(({ id }) => id === universe);
    return universe !== undefined && isThere ? [{ link: encodeLink(reading), universe, pages: reading.moves.length + 1 }] : [];
  });
}

/** The universes one is in, the innermost last, after one move more. */
function entered(before: readonly string[], move: Move): readonly string[] {
  if (move.type === 'CHOOSE') return before;
  return move.type === 'DIVERGE' ? [...before, move.universe] : before.slice(0, -1);
}
