/** The home that many servers share. A connection that fails is let go of and made anew, so that what was gone for a while comes back by itself. */
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Home } from './home.ts';
import type { Schema } from './schema.ts';

/** The wire to the database broke, or nothing came over it. */
export class ConnectionLost extends Error {}

/** How long anything may take, in milliseconds. */
export interface Limits {
  readonly connections: number;
  readonly connecting: number;
  readonly statement: number;
}

export const SERVING: Limits = { connections: 10, connecting: 2_000, statement: 3_000 };
/** Migrations wait for those of other servers, and may be long. */
export const STARTING: Limits = { connections: 1, connecting: 10_000, statement: 600_000 };

export const postgresHome = (url: string, limits: Limits): Home => ({
  database: new Kysely<Schema>({ dialect: new PostgresDialect({ pool: poolOf(url, limits) }) }),
  locksRows: true,
  numbersByIdentity: true,
  troubleOf,
});

/** PostgreSQL's number for `bigint`, which comes as text otherwise: times and counts are well within a number. */
const BIGINT = 20;

function poolOf(url: string, { connections, connecting, statement }: Limits): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connecting,
    statement_timeout: statement,
    // Where the answer of the server itself does not arrive.
    query_timeout: statement + 1_000,
    idle_in_transaction_session_timeout: statement * 2,
    keepAlive: true,
    application_name: 'otherwise',
    types: { getTypeParser: (type: number, format?: 'text' | 'binary') => (type === BIGINT ? Number : pg.types.getTypeParser(type, format)) as (text: string) => unknown },
  });
  // Without listeners a broken connection would end the process, idle or in use. Who uses it is told by the query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await telling(pool.connect());
      const used: { lost?: ConnectionLost } = {};
      const query = async (sql: string, parameters: readonly unknown[]) => {
        try {
          return await telling(client.query(sql, [...parameters]));
        } catch (error) {
          if (error instanceof ConnectionLost) used.lost = error;
          throw error;
        }
      };
      // Never used again once it was lost, or the late answer to one question would be taken for that to the next.
      return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(used.lost) };
    },
  };
}

/** Whatever PostgreSQL has not said itself is trouble with the connection. */
async function telling<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof pg.DatabaseError) throw error;
    throw new ConnectionLost(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** By PostgreSQL's error codes, https://www.postgresql.org/docs/current/errcodes-appendix.html. */
function troubleOf(error: unknown): 'again' | 'gone' | undefined {
  if (error instanceof ConnectionLost) return 'gone';
  if (!(error instanceof pg.DatabaseError)) return undefined;
  const code = error.code ?? '';
  // Serialization failure, deadlock.
  if (code === '40001' || code === '40P01') return 'again';
  // Connections; resources, the disk among them; being shut down or taking too long; locks; a standby that takes no writes; what is wrong inside.
  return /^(08|53|57|58|XX)|^(25006|25P03|28000|28P01|3D000|55P03)$/.test(code) ? 'gone' : undefined;
}
