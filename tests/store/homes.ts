/** Both homes of the store, for a suite that asks the same of either. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreSettings } from '../../server/store/open.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

export interface Homes {
  /** An empty one. */
  make(): Promise<StoreSettings>;
  /** Removes all that were made. */
  remove(): Promise<void>;
}

export const HOMES: readonly (readonly [name: string, open: () => Promise<Homes>])[] = [
  ['SQLite', () => {
    const folders: string[] = [];
    return Promise.resolve({
      make: () => {
        const folder = mkdtempSync(join(tmpdir(), 'otherwise-store-'));
        folders.push(folder);
        return Promise.resolve({ folder });
      },
      remove: () => {
        for (const folder of folders) rmSync(folder, { recursive: true });
        return Promise.resolve();
      },
    });
  }],
  ['PostgreSQL', async () => {
    const server: PostgresServer = await startPostgres();
    return { make: async () => ({ databaseUrl: await server.makeDatabase() }), remove: () => server.remove() };
  }],
];
