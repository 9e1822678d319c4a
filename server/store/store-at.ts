/** The store at a home: each question as a transaction, or as one query that needs none. */
import { sql } from 'kysely';
import { choicesTaken, endingsFound } from './counts.ts';
import { codeOf, join, offerCode } from './codes.ts';
import { gather } from './gathering.ts';
import { ask, write, type Home } from './home.ts';
import { findEndings, findPlaythroughs, remove, rename } from './playthroughs.ts';
import { findReaders, forget, makeReaders } from './readers.ts';
import { saveAll, type ReaderSave } from './saving.ts';
import { StoreUnavailable, type ReaderId, type Saved, type Store } from './store.ts';

/** More would keep the first of them waiting for the last. */
const TOGETHER = { most: 100, isCommon: (error: unknown) => error instanceof StoreUnavailable };

export function storeAt(home: Home, now: () => number): Store {
  const saves = gather<ReaderSave, Saved>((group) => write(home, (database) => saveAll(home, database, group, now())), TOGETHER);
  // Every request asks who sends it: together they are one question.
  const known = gather<ReaderId, ReaderId | undefined>((group) => ask(home, (database) => findReaders(database, group)), TOGETHER);
  const readers = gather<undefined, ReaderId>((group) => write(home, (database) => makeReaders(database, group.length)), TOGETHER);
  return {
    makeReader: () => readers.add(undefined),
    reader: (id) => known.add(id),

    save: (reader, save) => saves.add({ reader, save }),
    playthroughs: (reader, pack) => ask(home, (database) => findPlaythroughs(database, reader, pack === undefined ? {} : { pack })),
    playthrough: async (reader, id) => (await ask(home, (database) => findPlaythroughs(database, reader, { id })))[0],
    rename: (reader, id, name) => write(home, (database) => rename(database, reader, id, name)),
    remove: (reader, id) => write(home, (database) => remove(home, database, reader, id)),
    endings: (reader, pack) => ask(home, (database) => findEndings(database, reader, pack)),
    forget: (reader) => write(home, (database) => forget(home, database, reader)),

    offerCode: (reader, hash, expires) => write(home, (database) => offerCode(home, database, reader, hash, expires, now())),
    codeOf: (hash, at) => ask(home, (database) => codeOf(database, hash, at)),
    join: (hash, joining, at) => write(home, (database) => join(home, database, hash, joining, at)),

    choicesTaken: (pack, universe, place) => ask(home, (database) => choicesTaken(database, pack, universe, place)),
    endingsFound: (pack, universe) => ask(home, (database) => endingsFound(database, pack, universe)),

    ready: async () => {
      await ask(home, (database) => sql`select 1 from reader limit 1`.execute(database));
    },
    close: async () => {
      await Promise.all([saves.settled(), known.settled(), readers.settled()]);
      await home.database.destroy();
    },
  };
}
