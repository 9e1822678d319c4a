/** Where the tables are, SQLite or PostgreSQL, and all that differs between the two. */
import type { Kysely } from 'kysely';
import { setTimeout as pause } from 'node:timers/promises';
import type { Schema } from './schema.ts';
import type { Doing, Outage } from './outage.ts';
import { StoreUnavailable } from './store.ts';

export interface Home {
  readonly database: Kysely<Schema>;
  /** Whether others write at the same time, so that rows must be locked before what was read of them is relied upon. */
  readonly locksRows: boolean;
  /** Whether a column that numbers the rows must be said to do so. */
  readonly numbersByIdentity: boolean;
  /** What an error says of the home: to be asked again at once, or not to be had now. Any other error is nobody's fault but ours. */
  readonly troubleOf: (error: unknown) => 'again' | 'gone' | undefined;
  /** Told where it cannot be had, and where it can again. */
  readonly outage?: Outage;
}

/** Somebody else wrote first, and what was read is not so any more. */
export class Overtaken extends Error {}

/** How long one question may wait for others to finish, in milliseconds. */
const PATIENCE = 3_000;

/** Asks until there is an answer; rejects with `StoreUnavailable` where there is none in time. */
export async function ask<T>(home: Home, question: (database: Kysely<Schema>) => Promise<T>, doing: Doing = 'reading'): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      const answer = await question(home.database);
      home.outage?.back(doing);
      return answer;
    } catch (error) {
      const trouble = error instanceof Overtaken ? 'again' : home.troubleOf(error);
      if (trouble === undefined) throw error;
      if (trouble === 'gone' || performance.now() > until) {
        home.outage?.gone(doing, error);
        throw new StoreUnavailable('What is kept of readers cannot be had now.', { cause: error });
      }
      // Not all at the same moment again.
      await pause(5 + Math.random() * 20);
    }
  }
}

/** Asks as one transaction: all of it, or nothing. */
export function write<T>(home: Home, work: (database: Kysely<Schema>) => Promise<T>): Promise<T> {
  return ask(home, (database) => database.transaction().execute(work), 'writing');
}
