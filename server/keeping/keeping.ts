/** What the rooms of the library are made from. */
import type { Answering } from '../answering.ts';
import type { Limits } from '../limits.ts';
import type { Sources } from '../pages/sources.ts';
import type { Store } from '../store/store.ts';
import type { Identity } from './identity.ts';

export interface Keeping extends Sources {
  readonly store: Store;
  readonly identity: Identity;
  /** What signs cookies and hides codes. */
  readonly secret: string;
  readonly limits: Limits;
  readonly answering: Answering;
  readonly now: () => number;
}
