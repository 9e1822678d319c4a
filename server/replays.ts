/**
 * Where a playthrough stands. Each prefix that was replayed is kept, within a limit of bytes, so that the next page of a long
 * reading costs one step; nothing here is a save, and all of it may be thrown away.
 */
import { currentReading } from '../engine/multiverse/machine.ts';
import type { Multiverse } from '../engine/multiverse/multiverse.ts';
import { isRefusal, open, step, type Playthrough, type Refusal } from '../engine/multiverse/playthrough.ts';
import type { PageRead } from '../engine/reading/book.ts';
import type { Reached } from '../web/show.ts';
import { createByteCache } from './byte-cache.ts';
import { MOVE_MADE, type MoveMade } from './moves-made.ts';
import { sizeOfPlace } from './place-size.ts';
import { after, bare, firstPage, reachedAt, type Prefix } from './prefix.ts';
import { prefixKeys, type PrefixKeys } from './prefix-keys.ts';
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
  readonly locked?: Refusal['locked'];
}

export interface Replayed {
  readonly reached: Reached;
  /** The last move that was made, and by it all before. */
  readonly made?: MoveMade;
  /** Moves that were made for it; the others were found in the cache. */
  readonly steps: number;
  /** Absent where every move holds. */
  readonly stopped?: Stopped;
}

/** What is known of a move: as in a link its key alone, as in a save also the words taken and the keys offered. */
export type Known = 'by keys' | 'by words';

export interface Replays {
  /** Replays as far as the playthrough holds, or as the budget goes. The same one asked for twice at once is replayed once. */
  replay(pack: Replayable, playthrough: Playthrough, known?: Known): Promise<Replayed>;
  /** Every page of a playthrough that was followed before, each made anew. */
  pages(pack: Replayable, playthrough: Playthrough): Promise<readonly PageRead[]>;
  /** Bytes held, about. */
  readonly bytes: () => number;
  /** Moves replayed since the start, those taken from the cache not counted. */
  readonly steps: () => number;
}

export interface ReplayLimits {
  /** Bytes of places to keep. */
  readonly bytes: number;
  /** Milliseconds of work that one replay may take, waiting for others not counted. Where many are under way they share it. */
  readonly budget: number;
  /** Milliseconds of work before others have a turn. */
  readonly slice: number;
}

export const LIMITS: ReplayLimits = { bytes: 96 * 1024 * 1024, budget: 2_000, slice: 6 };

/** So many replays at once have the whole budget each; more of them share what these have, down to a tenth of it. */
const UNSHARED = 4;
const LEAST_SHARE = 0.1;

/** Merely to look up more moves than these takes milliseconds, so such replays come in one at a turn of the event loop. */
const LONG = 500;

/** A replay from far off keeps its last pages, and one in so many before: enough to go back from, and no one else's place taken. */
const KEPT = 20;

export function createReplays(limits: ReplayLimits = LIMITS): Replays {
  const prefixes = createByteCache<Prefix>(limits.bytes, ({ place, standIns }) => sizeOfPlace(place) + MOVE_MADE + 400 * standIns.length);
  const queue = createWorkQueue(limits.slice);
  const underWay = new Map<string, Promise<Replayed>>();
  let stepsMade = 0;
  let door: Promise<unknown> = Promise.resolve();

  /** Makes the moves from `start` on, a move between two pauses. */
  function* replaying({ multiverse }: Replayable, playthrough: Playthrough, keys: PrefixKeys, start: Prefix, among: number): Generator<void, Replayed> {
    const { moves } = playthrough;
    let prefix = start;
    let worked = 0;
    // The most that were under way at once since it was asked for: else the last of a crowd would take as long as all before it.
    let crowd = among;
    const stop = (reason: Stopped['reason'], sentence: string, locked?: Stopped['locked']): Replayed => {
      prefixes.set(keys.of(prefix.length), prefix);
      return { ...replayedTo(playthrough, prefix, start), stopped: { reason, sentence, move: prefix.length + 1, ...(locked && { locked }) } };
    };
    for (const [index, wanted] of moves.entries()) {
      if (index < start.length) continue;
      crowd = Math.max(crowd, underWay.size);
      if (worked > limits.budget * shareIn(crowd)) return stop('too-long', tooLong(index, moves.length));
      const started = performance.now();
      const result = step(multiverse, prefix.place, wanted, index + 1);
      if (isRefusal(result)) return stop('refused', result.refused, result.locked);
      prefix = after(prefix, result);
      const left = moves.length - prefix.length;
      if (left < KEPT || prefix.length % KEPT === 0) prefixes.set(keys.of(prefix.length), prefix);
      stepsMade++;
      worked += performance.now() - started;
      yield;
    }
    return replayedTo(playthrough, prefix, start);
  }

  const furthestKept = (keys: PrefixKeys, length: number): Prefix | undefined => {
    for (let at = length; at >= 0; at--) {
      const kept = prefixes.get(keys.of(at));
      if (kept) return kept;
    }
    return undefined;
  };

  return {
    async replay(pack, asked, known = 'by keys') {
      const playthrough: Playthrough = {
        ...asked,
        // The seed of a pack without chance changes nothing, so it must not make another prefix either.
        seed: pack.multiverse.chance ? asked.seed : 0,
        moves: known === 'by keys' ? asked.moves.map(bare) : asked.moves,
      };
      const { length } = playthrough.moves;
      if (length > LONG) await (door = door.then(() => new Promise(setImmediate)));
      const keys = prefixKeys(pack.edition, playthrough, known === 'by keys' ? undefined : JSON.stringify);
      const whole = keys.of(length);
      const waiting = underWay.get(whole);
      if (waiting) return waiting;

      let start = furthestKept(keys, length);
      if (!start) {
        start = firstPage(pack.multiverse, playthrough);
        prefixes.set(keys.of(0), start);
      }
      const distance = length - start.length;
      const result = queue.run(replaying(pack, playthrough, keys, start, underWay.size + 1), distance);
      underWay.set(whole, result);
      try {
        return await result;
      } finally {
        underWay.delete(whole);
      }
    },
    pages: ({ multiverse }, playthrough) => queue.run(readAlong(multiverse, playthrough), playthrough.moves.length),
    bytes: prefixes.bytes,
    steps: () => stepsMade,
  };
}

const replayedTo = (playthrough: Playthrough, prefix: Prefix, start: Prefix): Replayed =>
  ({ reached: reachedAt(playthrough, prefix), steps: prefix.length - start.length, ...(prefix.made && { made: prefix.made }) });

/** The pages of a playthrough that holds, with a pause after each. */
function* readAlong(multiverse: Multiverse, playthrough: Playthrough): Generator<void, readonly PageRead[]> {
  let place = open(multiverse, playthrough);
  const read = [currentReading(place.context)];
  for (const move of playthrough.moves) {
    const result = step(multiverse, place, move);
    if (isRefusal(result)) throw new Error(result.refused);
    place = result.place;
    read.push(currentReading(place.context));
    yield;
  }
  return read;
}

const shareIn = (crowd: number): number => Math.max(LEAST_SHARE, Math.min(1, UNSHARED / crowd));

function tooLong(made: number, wanted: number): string {
  return `This reading is ${wanted.toLocaleString('en')} moves long, more than can be followed at one go; after ${made.toLocaleString('en')} of them it stopped. Going there again goes on from that page.`;
}
