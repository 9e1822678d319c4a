/** The playthroughs that one transaction works on: read when they are asked for, added to in memory, and written together. */
import type { Insertable, Kysely } from 'kysely';
import type { Move } from '../../engine/multiverse/machine.ts';
import { Overtaken, type Home } from './home.ts';
import type { PlaythroughTable, Schema } from './schema.ts';
import type { PlaythroughId, ReaderId } from './store.ts';

export interface Log {
  readonly row: Readonly<Insertable<PlaythroughTable>>;
  /** Undefined for one that is not stored yet. */
  readonly number: number | undefined;
  /** Moves of it that are stored. */
  readonly stored: number;
  /** Those that have been read, from `known` on, and those that are new. */
  readonly moves: readonly Move[];
  readonly known: number;
}

export interface Logs {
  find(reader: ReaderId, id: PlaythroughId): Promise<Log | 'removed' | undefined>;
  movesFrom(log: Log, position: number): Promise<readonly Move[]>;
  /** Keeps a log as it is now, new or added to. */
  put(log: Log): void;
  /** Writes all that was put. */
  write(): Promise<void>;
}

/** SQLite takes 32,766 values at once, and a move is three. */
const ROWS_AT_ONCE = 5_000;

/** `wanted` is read at once; any other is read when it is asked for. */
export async function openLogs(home: Home, database: Kysely<Schema>, wanted: readonly (readonly [ReaderId, PlaythroughId])[]): Promise<Logs> {
  const found = new Map<string, Log | 'removed' | undefined>();
  const put = new Set<string>();
  await read(wanted);

  return {
    find: async (reader, id) => {
      if (!found.has(nameOf(reader, id))) await read([[reader, id]]);
      return found.get(nameOf(reader, id));
    },

    movesFrom: async (log, position) => {
      if (position >= log.known) return log.moves.slice(position - log.known);
      const moves = [...await readMoves(database, log.number, position, log.known), ...log.moves];
      found.set(nameOf(log.row.reader, log.row.id), { ...log, moves, known: position });
      return moves;
    },

    put: (log) => {
      const name = nameOf(log.row.reader, log.row.id);
      found.set(name, log);
      put.add(name);
    },

    write: async () => {
      // In one order everywhere, so that two servers never wait for each other.
      const logs = [...put].sort().map((name) => found.get(name)).filter((log) => log !== undefined && log !== 'removed');
      if (logs.length === 0) return;
      const numbers = await writeRows(database, logs);
      const moves = logs.flatMap((log) => {
        const playthrough = numbers.get(nameOf(log.row.reader, log.row.id));
        // Somebody else began it since it was looked for.
        if (playthrough === undefined) throw new Overtaken(log.row.id);
        return log.moves.slice(log.stored - log.known).map((move, index) => ({ playthrough, position: log.stored + index, move: JSON.stringify(move) }));
      });
      for (let start = 0; start < moves.length; start += ROWS_AT_ONCE) {
        await database.insertInto('move').values(moves.slice(start, start + ROWS_AT_ONCE)).execute();
      }
    },
  };

  async function read(pairs: readonly (readonly [ReaderId, PlaythroughId])[]): Promise<void> {
    if (pairs.length === 0) return;
    const readers = [...new Set(pairs.map(([reader]) => reader))];
    const ids = [...new Set(pairs.map(([, id]) => id))];
    const rows = await database.selectFrom('playthrough').selectAll().where('id', 'in', ids).where('reader', 'in', readers)
      .orderBy('reader').orderBy('id').$if(home.locksRows, (query) => query.forUpdate()).execute();
    // After the rows are locked: who removes one has the lock until the mark is there.
    const removed = await database.selectFrom('removed').selectAll().where('id', 'in', ids).where('reader', 'in', readers).execute();
    for (const [reader, id] of pairs) found.set(nameOf(reader, id), undefined);
    for (const { number, ...row } of rows) found.set(nameOf(row.reader, row.id), { row, number, stored: row.length, moves: [], known: row.length });
    for (const { reader, id } of removed) found.set(nameOf(reader, id), 'removed');
  }
}

export const nameOf = (reader: ReaderId, id: PlaythroughId): string => `${reader} ${id}`;

/** By what was done; the words of it may have changed since. */
export function isSameMove(one: Move, other: Move): boolean {
  if (one.type === 'CHOOSE') return other.type === 'CHOOSE' && one.key === other.key;
  if (one.type === 'DIVERGE') return other.type === 'DIVERGE' && one.universe === other.universe;
  return other.type === one.type;
}

/** The moves stored from one position to before another. */
export async function readMoves(database: Kysely<Schema>, playthrough: number | undefined, from: number, to: number): Promise<Move[]> {
  if (playthrough === undefined || from >= to) return [];
  const rows = await database.selectFrom('move').select('move').where('playthrough', '=', playthrough)
    .where('position', '>=', from).where('position', '<', to).orderBy('position').execute();
  return rows.map(({ move }) => JSON.parse(move) as Move);
}

/** By name, the number of each row that is ours now: those that were locked, and those that nobody else began meanwhile. */
async function writeRows(database: Kysely<Schema>, logs: readonly Log[]): Promise<ReadonlyMap<string, number>> {
  const ours = logs.flatMap(({ number }) => number ?? []);
  const rows = await database.insertInto('playthrough').values(logs.map(({ row }) => row))
    .onConflict((conflict) => conflict.columns(['reader', 'id'])
      .doUpdateSet((set) => ({ length: set.ref('excluded.length'), revision: set.ref('excluded.revision'), read: set.ref('excluded.read') }))
      .where('playthrough.number', 'in', ours.length > 0 ? ours : [-1]))
    .returning(['number', 'reader', 'id'])
    .execute();
  return new Map(rows.map(({ number, reader, id }) => [nameOf(reader, id), number]));
}
