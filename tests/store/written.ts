/** What the writer writes: moves that tell which they are, some at a time, so that half a save would be seen. */
import type { Move } from '../../engine/multiverse/machine.ts';

export const MOVES_A_SAVE = 3;

export const movesOf = (id: string, from: number, to: number): readonly Move[] => Array.from({ length: to - from }, (_, index) => ({
  type: 'CHOOSE', key: `${id.slice(0, 8)}-${from + index}`, words: `Move ${from + index} of ${id}`, offered: ['one', 'two', 'three'],
}));
