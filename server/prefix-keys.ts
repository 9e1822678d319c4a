/** A key for each prefix of a playthrough, made from the key of the one before: short, however long the playthrough. */
import { hash } from 'node:crypto';
import type { Move } from '../engine/multiverse/machine.ts';
import type { Playthrough } from '../engine/multiverse/playthrough.ts';
import { encodeMove } from '../engine/reading/link.ts';

export interface PrefixKeys {
  /** The key of the first so many moves. */
  of(length: number): string;
}

/** `written` tells apart all moves that may lead to different pages. */
export function prefixKeys(edition: string, { seed, brings, moves }: Playthrough, written: (move: Move) => string = encodeMove): PrefixKeys {
  let key = digest(JSON.stringify([edition, seed, [...brings]]));
  const keys = [key, ...moves.map((move) => (key = digest(`${key}.${written(move)}`)))];
  return {
    of(length) {
      const found = keys[length];
      if (found === undefined) throw new RangeError(`There is no prefix of ${length} moves.`);
      return found;
    },
  };
}

/** Readers share the cache, so nobody may be able to make two prefixes with one key. */
const digest = (text: string): string => hash('sha256', text, 'base64url');
