/** A prefix of a playthrough with the page it leads to: what the cache of replays keeps, and what a replay goes on from. */
import type { Move, Place } from '../engine/multiverse/machine.ts';
import type { Multiverse } from '../engine/multiverse/multiverse.ts';
import { open, type Playthrough, type Step } from '../engine/multiverse/playthrough.ts';
import { soFar, type SoFar } from '../engine/reading/so-far.ts';
import type { Reached } from '../web/show.ts';
import { moveMade, type MoveMade } from './moves-made.ts';

/** The page after one prefix. The moves that led to it are those of the link that asks, save for these. */
export interface Prefix {
  /** How many moves led here. */
  readonly length: number;
  readonly place: Place;
  readonly soFar: SoFar;
  /** The last move that was made, and by it all before. */
  readonly made?: MoveMade;
  readonly last?: Move;
  readonly standIns: readonly { readonly index: number; readonly move: Move; readonly told: string }[];
}

export function firstPage(multiverse: Multiverse, playthrough: Playthrough): Prefix {
  const place = open(multiverse, playthrough);
  return { length: 0, place, soFar: soFar(place), standIns: [] };
}

export function after({ length, place: from, soFar: before, made, standIns }: Prefix, { place, move, told }: Step): Prefix {
  return {
    length: length + 1,
    place,
    soFar: soFar(place, length + 1, before),
    made: moveMade(made, from, move, length),
    last: move,
    standIns: told === undefined ? standIns : [...standIns, { index: length, move: bare(move), told }],
  };
}

export function reachedAt(playthrough: Playthrough, { length, place, last, standIns, soFar: through }: Prefix): Reached {
  const moves = playthrough.moves.slice(0, length);
  for (const { index, move } of standIns) moves[index] = move;
  if (last) moves[length - 1] = last;
  return { place, playthrough: { ...playthrough, moves }, told: standIns.map(({ told }) => told), soFar: through };
}

/** A move as a link keeps it. */
export const bare = (move: Move): Move => (move.type === 'CHOOSE' ? { type: 'CHOOSE', key: move.key } : move);
