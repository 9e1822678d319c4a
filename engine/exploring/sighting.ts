/** A page that exploring came to, by how it came there: enough to play there again. */
import type { UniverseId } from '../multiverse/universe.ts';
import type { Run } from './nodes.ts';

export interface Sighting {
  readonly universe: UniverseId;
  readonly run: Run;
  /** What chance gave on the way to this page, and which values were settled. */
  readonly draws: readonly number[];
  /** How many moves lead there, from the page the universe parts at. */
  readonly depth: number;
}
