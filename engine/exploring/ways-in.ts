/** What a host does to a story from outside, as its pack declares it: knots it enters, and what its EXTERNALs give. */
import type { Datum } from '../ink/interpreter/datum.ts';

export interface WaysIn {
  readonly knots: readonly string[];
  /** By EXTERNAL the values it may give. */
  readonly externals: ReadonlyMap<string, readonly Datum[]>;
}

export const NO_WAYS: WaysIn = { knots: [], externals: new Map() };
