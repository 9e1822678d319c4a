/**
 * Where a playthrough stands. Each prefix that was replayed is kept, within a limit of bytes, so that the next page of a long
 * reading costs one step; nothing here is a save, and all of it may be thrown away.
 */
import { hash } from 'node:crypto';
import type { Move, Place } from '../engine/multiverse/machine.ts';
import type { Multiverse } from '../engine/multiverse/multiverse.ts';
import { isRefusal, open, step, type Playthrough } from '../engine/multiverse/playthrough.ts';
import { encodeMove } from '../engine/reading/link.ts';
import { soFar, type SoFar } from '../engine/reading/so-far.ts';
import type { Reached } from '../web/show.ts';
import { createByteCache } from './byte-cache.ts';
import { sizeOfPlace } from './place-size.ts';
import { createWorkQueue } from './work-queue.ts';

/** What a replay needs to know of a pack. `edition` changes whenever a story in it does. */
export interface Replayable {
  readonly edition: string;
  readonly multiverse: Multiverse;
}

/** Why a replay went no further than what it reached. */
export interface Stopped {
  readonly reason: 'refused' | 'too-long';
  readonly sentence: string;
  /** The move that was not made, from 1. */
  readonly move: number;
}

export interface Replayed {
  readonly reached: Reached;
  /** Absent where every move holds. */
  readonly stopped?: Stopped;
}

export interface Replays {
  /** Replays as far as the playthrough holds, or as the budget goes. The same one asked for twice at once is replayed once. */
  replay(pack: Replayable, playthrough: Playthrough): Promise<Replayed>;
  /** Bytes held, about. */
  readonly bytes: () => number;
  /** Moves replayed since the start, those taken from the cache not counted. */
  readonly steps: () => number;
}

export interface ReplayLimits {
  /** Bytes of places to keep. */
  readonly bytes: number;
  /** Milliseconds of work that one replay may take, waiting for others not counted. */
  readonly budget: number;
  /** Milliseconds of work before others have a turn. */
  readonly slice: number;
}

export const LIMITS: ReplayLimits = { bytes: 96 * 1024 * 1024, budget: 2_000, slice: 6 };

/** The page after one prefix. The moves that led to it are those of the link that asks, save for these. */
interface Prefix {
  readonly place: Place;
  readonly soFar: SoFar;
  readonly last?: Move;
  readonly standIns: readonly { readonly index: number; readonly move: Move; readonly told: string }[];
}

/** A replay from far off keeps its last pages, and one in so many before: enough to go back from, and no one else's place taken. */
const KEPT = 20;

export function createReplays(limits: ReplayLimits = LIMITS): Replays {
  const prefixes = createByteCache<Prefix>(limits.bytes, ({ place, standIns }) => sizeOfPlace(place) + 400 * standIns.length);
  const queue = createWorkQueue(limits.slice);
  const underWay = new Map<string, Promise<Replayed>>();
  let stepsMade = 0;

  function* replaying(pack: Replayable, playthrough: Playthrough, keys: readonly string[], from: number, left: { steps: number }): Generator<void, Replayed> {
    const { multiverse } = pack;
    const { moves } = playthrough;
    let prefix = (from >= 0 && prefixes.get(keyAt(keys, from))) || undefined;
    let at = prefix ? from : 0;
    let worked = 0;
    if (!prefix) {
      const place = open(multiverse, playthrough);
      prefix = { place, soFar: soFar(place), standIns: [] };
      prefixes.set(keyAt(keys, 0), prefix);
    }
    for (; at < moves.length; at++) {
      left.steps = moves.length - at;
      const wanted = moves[at];
      if (!wanted) break;
      if (worked > limits.budget) {
        prefixes.set(keyAt(keys, at), prefix);
        return { reached: reachedAt(playthrough, at, prefix), stopped: { reason: 'too-long', sentence: tooLong(at, moves.length), move: at + 1 } };
      }
      const started = performance.now();
      const result = step(multiverse, prefix.place, wanted, at + 1);
      stepsMade++;
      if (isRefusal(result)) {
        prefixes.set(keyAt(keys, at), prefix);
        return { reached: reachedAt(playthrough, at, prefix), stopped: { reason: 'refused', sentence: result.refused, move: at + 1 } };
      }
      prefix = {
        place: result.place,
        soFar: soFar(result.place, at + 1, prefix.soFar),
        last: result.move,
        standIns: result.told === undefined ? prefix.standIns : [...prefix.standIns, { index: at, move: bare(result.move), told: result.told }],
      };
      if (moves.length - at <= KEPT || (at + 1) % KEPT === 0) prefixes.set(keyAt(keys, at + 1), prefix);
      worked += performance.now() - started;
      yield;
    }
    return { reached: reachedAt(playthrough, moves.length, prefix) };
  }

  return {
    async replay(pack, asked) {
      // The seed of a pack without chance changes nothing, so it must not make another prefix either.
      const playthrough = pack.multiverse.chance ? asked : { ...asked, seed: 0 };
      const keys = prefixKeys(pack.edition, playthrough);
      const whole = keyAt(keys, playthrough.moves.length);
      const waiting = underWay.get(whole);
      if (waiting) return waiting;
      let from = playthrough.moves.length;
      while (from >= 0 && !prefixes.get(keyAt(keys, from))) from--;
      const left = { steps: playthrough.moves.length - Math.max(0, from) };
      const result = queue.run({ steps: replaying(pack, playthrough, keys, from, left), left: () => left.steps });
      underWay.set(whole, result);
      try {
        return await result;
      } finally {
        underWay.delete(whole);
      }
    },
    bytes: prefixes.bytes,
    steps: () => stepsMade,
  };
}

/** A key for each prefix, from the first page's on, each made from the one before: short, however long the playthrough. */
function prefixKeys(edition: string, { seed, brings, moves }: Playthrough): string[] {
  const keys = [hash('sha256', JSON.stringify([edition, seed, [...brings]]), 'base64url')];
  for (const [index, move] of moves.entries()) keys.push(hash('sha256', `${keyAt(keys, index)}.${encodeMove(move)}`, 'base64url'));
  return keys;
}

function keyAt(keys: readonly string[], index: number): string {
  const key = keys[index];
  if (key === undefined) throw new RangeError(`There is no prefix of ${index} moves.`);
  return key;
}

function reachedAt(playthrough: Playthrough, length: number, { place, last, standIns, soFar: through }: Prefix): Reached {
  const moves = playthrough.moves.slice(0, length);
  for (const { index, move } of standIns) moves[index] = move;
  if (last) moves[length - 1] = last;
  return { place, playthrough: { ...playthrough, moves }, told: standIns.map(({ told }) => told), soFar: through };
}

/** A move as a link keeps it. */
const bare = (move: Move): Move => (move.type === 'CHOOSE' ? { type: 'CHOOSE', key: move.key } : move);

function tooLong(made: number, wanted: number): string {
  return `This reading is ${wanted.toLocaleString('en')} moves long, more than can be followed at one go; after ${made.toLocaleString('en')} of them it stopped. Going there again goes on from that page.`;
}
