/** How fast readers' moves are kept: one save for each move, at 50 and at 200 readers who never pause, beside a bare Express that keeps the same bytes in memory. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreSettings } from '../server/store/open.ts';
import { startPostgres } from '../tests/store/postgres-server.ts';
import type { SaveSent } from '../web/keeping/wire.ts';
import { load, serving, tell, type Client, type Figures } from './load.ts';
import { lighthouse, playAtRandom } from './random-play.ts';

const SECONDS = { warming: 3_000, measuring: 6_000 };
const READERS = [50, 200];

const pack = lighthouse();
const plays = Array.from({ length: 40 }, () => playAtRandom(pack, 40));

/** A reader who saves each move of one playthrough, then of another. */
function reader(client: Client): () => Promise<void> {
  const reading = { id: '', fork: '', moves: plays[0] ?? [], at: Infinity, cookie: undefined as string | undefined };
  return async () => {
    if (reading.at >= reading.moves.length) Object.assign(reading, { id: randomUUID(), fork: randomUUID(), moves: plays[Math.floor(Math.random() * plays.length)], at: 0 });
    const sent: SaveSent = { pack: pack.id, revision: pack.edition, seed: 0, brings: [], acknowledged: reading.at, moves: reading.moves.slice(reading.at, reading.at + 1), fork: reading.fork };
    const { status, text, cookie } = await client.ask({ method: 'PUT', path: `/api/library/playthroughs/${reading.id}`, headers: { 'sec-fetch-site': 'same-origin', ...(reading.cookie !== undefined && { cookie: reading.cookie }) }, body: JSON.stringify(sent) });
    if (status !== 200) throw new Error(`A save was answered ${status}: ${text}`);
    reading.cookie = cookie ?? reading.cookie;
    reading.at++;
  };
}

const answer = JSON.stringify({ id: randomUUID(), length: 20 });
const bare = await measure(() => Promise.resolve({ bare: { type: 'json', body: answer } }));

const folder = mkdtempSync(join(tmpdir(), 'otherwise-bench-'));
try {
  compare('SQLite', await measure((readers) => Promise.resolve({ ours: { folder: join(folder, String(readers)) } })));
} finally {
  rmSync(folder, { recursive: true });
}
const postgres = await startPostgres();
try {
  compare('PostgreSQL', await measure(async () => ({ ours: { databaseUrl: await postgres.makeDatabase() } })));
} finally {
  await postgres.remove();
}

async function measure(served: (readers: number) => Promise<{ readonly ours: StoreSettings } | { readonly bare: { readonly type: string; readonly body: string } }>): Promise<readonly Figures[]> {
  const figures: Figures[] = [];
  for (const readers of READERS) figures.push(await serving(await served(readers), (port) => load(port, readers, SECONDS, reader)));
  return figures;
}

function compare(home: string, figures: readonly Figures[]): void {
  for (const [index, readers] of READERS.entries()) {
    const [ours, theirs] = [figures[index], bare[index]];
    if (!ours || !theirs) continue;
    console.log(`saves, ${home}, ${readers} readers: ${tell(ours)}`);
    console.log(`  bare Express keeping the same bytes in memory: ${tell(theirs)}; ours ${(ours.perSecond / theirs.perSecond).toFixed(2)} of its speed, ${(ours.p99 / theirs.p99).toFixed(1)} times its p99`);
  }
}
