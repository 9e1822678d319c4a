/** Saves as a browser would send them. */
import { randomUUID } from 'node:crypto';
import type { Move } from '../../engine/multiverse/machine.ts';
import type { Save } from '../../server/store/store.ts';

export const choose = (...keys: readonly string[]): readonly Move[] => keys.map((key) => ({ type: 'CHOOSE', key }));

/** A whole log, of which nothing is known to be stored. */
export const saveOf = (moves: readonly Move[]): Save => ({
  id: randomUUID(), fork: randomUUID(), pack: 'lighthouse', revision: 'one', seed: 1, brings: [], acknowledged: 0, moves, found: [], taken: [],
});
