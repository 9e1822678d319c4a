/** Every kind of work that other processes can be told to do. */
import type { Chore } from './crew.ts';
import { coverPathsChore } from './coverage.ts';
import { randomChore } from './random.ts';
import { replayChore } from './replay.ts';

export const CHORES: readonly Chore<never, never, unknown>[] = [coverPathsChore, randomChore, replayChore];
