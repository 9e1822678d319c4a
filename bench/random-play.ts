/** Moves played at random, and not to an end: what readers would send. */
import { fileURLToPath } from 'node:url';
import { noCache } from '../engine/disk/cache.ts';
import { openFolder, surveyPack } from '../engine/disk/packs.ts';
import type { Move } from '../engine/multiverse/machine.ts';
import { isRefusal, movesFrom, open, step } from '../engine/multiverse/playthrough.ts';
import { shelve, type ShelvedPack } from '../server/library.ts';

export function lighthouse(): ShelvedPack {
  const pack = openFolder(fileURLToPath(new URL('../stories/lighthouse', import.meta.url)), noCache);
  const shelved = shelve(pack, surveyPack(pack, noCache));
  if (!shelved) throw new Error('The pack cannot be read.');
  return shelved;
}

/** So many moves, none of which leads to where nothing follows. */
export function playAtRandom({ multiverse }: ShelvedPack, length: number): readonly Move[] {
  const moves: Move[] = [];
  let place = open(multiverse, { seed: 0, brings: new Map() });
  while (moves.length < length) {
    const ways = movesFrom(multiverse, place).map((move) => step(multiverse, place, move)).flatMap((next) => (isRefusal(next) ? [] : [next])).filter((next) => movesFrom(multiverse, next.place).length > 0);
    const next = ways[Math.floor(Math.random() * ways.length)];
    if (!next) throw new Error('Every way ends here.');
    moves.push(next.move);
    place = next.place;
  }
  return moves;
}
