/** SQLite for Kysely: one connection, which everybody takes in turn. Its calls are synchronous, so it never waits: who finds it locked asks again later. */
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery, type DatabaseConnection, type Dialect, type DialectAdapter, type Driver } from 'kysely';

const ADAPTER: DialectAdapter = {
  supportsCreateIfNotExists: true,
  // Kysely's own says no, and would leave half a migration behind.
  supportsTransactionalDdl: true,
  supportsReturning: true,
  supportsOutput: false,
  // A transaction locks the file, for other processes too.
  acquireMigrationLock: () => Promise.resolve(),
  releaseMigrationLock: () => Promise.resolve(),
};

export function sqliteDialect(database: DatabaseSyncInstance): Dialect {
  return {
    createAdapter: () => ADAPTER,
    createDriver: () => driverOf(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  };
}

function driverOf(database: DatabaseSyncInstance): Driver {
  const connection = connectionTo(database);
  const turns = takingTurns();
  return {
    init: () => Promise.resolve(),
    acquireConnection: async () => {
      await turns.take();
      return connection;
    },
    releaseConnection: () => Promise.resolve(turns.give()),
    // With the lock from the start: one that begins with reading may find, when it writes, that what it read is old.
    beginTransaction: () => Promise.resolve(database.exec('begin immediate')),
    commitTransaction: () => Promise.resolve(database.exec('commit')),
    // A full disk has rolled back already.
    rollbackTransaction: () => Promise.resolve(database.isTransaction ? database.exec('rollback') : undefined),
    destroy: () => {
      // Prepared statements keep the connection half open, so its log would stay beside the file.
      database.exec('pragma wal_checkpoint(truncate)');
      return Promise.resolve(database.close());
    },
  };
}

/** Statements kept prepared: there are few of them, but for lists of many lengths. */
const MOST_PREPARED = 200;

function connectionTo(database: DatabaseSyncInstance): DatabaseConnection {
  const prepared = new Map<string, StatementSyncInstance>();

  function prepare(sql: string): StatementSyncInstance {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    const [oldest] = prepared.keys();
    if (oldest !== undefined && prepared.size >= MOST_PREPARED) prepared.delete(oldest);
    prepared.set(sql, statement);
    return statement;
  }

  return {
    executeQuery: <Row>({ sql, parameters }: CompiledQuery) => {
      const statement = prepare(sql);
      if (statement.columns().length > 0) return Promise.resolve({ rows: statement.all(...parameters) as Row[] });
      const { changes } = statement.run(...parameters);
      return Promise.resolve({ numAffectedRows: BigInt(changes), rows: [] });
    },
    streamQuery: () => {
      throw new Error('Nothing here is long enough to be streamed.');
    },
  };
}

/** The connection is one; whoever wants it waits until it is given back, in order of asking. */
function takingTurns(): { take(): Promise<void>; give(): void } {
  const waiting: (() => void)[] = [];
  const held = { taken: false };
  return {
    take: () => {
      if (held.taken) return new Promise((resolve) => waiting.push(resolve));
      held.taken = true;
      return Promise.resolve();
    },
    give: () => {
      const next = waiting.shift();
      if (next) next();
      else held.taken = false;
    },
  };
}
