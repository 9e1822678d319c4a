/** Saves that arrive together are one transaction: what makes a save dear is to have it on the disk, and that is paid once for all of them. */
import type { Kysely } from 'kysely';
import type { Home } from './home.ts';
import { openLogs } from './logs.ts';
import { ownersOf } from './readers.ts';
import type { Schema } from './schema.ts';
import { settle } from './settle.ts';
import type { ReaderId, Save, Saved } from './store.ts';

export interface ReaderSave {
  readonly reader: ReaderId;
  readonly save: Save;
}

/** The answers in the order of the saves. To be called in a transaction. */
export async function saveAll(home: Home, database: Kysely<Schema>, saves: readonly ReaderSave[], now: number): Promise<readonly Saved[]> {
  const owners = await ownersOf(home, database, saves.map(({ reader }) => reader));
  const owned = saves.map(({ reader, save }) => ({ owner: owners.get(reader), save }));
  const logs = await openLogs(home, database, owned.flatMap(({ owner, save }) => (owner === undefined ? [] : [[owner, save.id] as const, [owner, save.fork] as const])));

  const answers: Saved[] = [];
  const kept: ReaderSave[] = [];
  for (const { owner, save } of owned) {
    // Somebody who is not known any more has let go of everything.
    const answer: Saved = owner === undefined ? { removed: true } : await settle(logs, owner, save, now);
    answers.push(answer);
    if (owner !== undefined && 'saved' in answer) kept.push({ reader: owner, save });
  }
  await logs.write();
  await count(database, kept, now);
  return answers;
}

/** One count for each reader, however often. */
async function count(database: Kysely<Schema>, kept: readonly ReaderSave[], now: number): Promise<void> {
  const endings = kept.flatMap(({ reader, save }) => save.found.map(({ universe, ending }) => ({ pack: save.pack, universe, ending, reader, found: now })));
  if (endings.length > 0) await database.insertInto('ending').values(inOrder(endings)).onConflict((conflict) => conflict.doNothing()).execute();
  const choices = inOrder(kept.flatMap(({ reader, save }) => save.taken.map(({ pack, universe, place, key }) => ({ pack, universe, place, key, reader }))));
  for (let start = 0; start < choices.length; start += ROWS_AT_ONCE) {
    await database.insertInto('choice').values(choices.slice(start, start + ROWS_AT_ONCE)).onConflict((conflict) => conflict.doNothing()).execute();
  }
}

/** SQLite takes 32,766 values at once, and a choice is five. */
const ROWS_AT_ONCE = 5_000;

/** In one order everywhere, so that two servers never wait for each other. */
function inOrder<Row extends object>(rows: readonly Row[]): Row[] {
  const named = rows.map((row) => [JSON.stringify(Object.values(row)), row] as const);
  return named.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, row]) => row);
}
