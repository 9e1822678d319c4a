/** How fast the server makes the page of a playthrough of 60 moves: cold, when nobody has asked for it, and warm, beside a bare Express that answers the same bytes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeLink } from '../engine/reading/link.ts';
import { pageAddress } from '../web/addresses.ts';
import { client, load, serving, tell } from './load.ts';
import { lighthouse, playAtRandom } from './random-play.ts';

const MOVES = 60;
const COLD = 300;
const SECONDS = { warming: 2_000, measuring: 5_000 };

const pack = lighthouse();
const addresses = Array.from({ length: COLD }, () => pageAddress(pack.id, encodeLink({ seed: 0, brings: new Map(), moves: playAtRandom(pack, MOVES) })));

interface Measured { readonly cold: number; readonly bytes: string; readonly warm: Awaited<ReturnType<typeof load>>; readonly crowd: Awaited<ReturnType<typeof load>> }

const folder = mkdtempSync(join(tmpdir(), 'otherwise-bench-'));
try {
  const ours = await serving({ ours: { folder } }, measure);
  const bare = await serving({ bare: { type: 'html', body: ours.bytes } }, measure);
  const ratio = (one: number, other: number) => `${(one / other).toFixed(2)} of bare Express with the same ${Math.round(ours.bytes.length / 1_024)} KB (${Math.round(other).toLocaleString('en')} a second)`;
  console.log(`pages of ${MOVES} moves, cold, one after the other: ${Math.round(ours.cold).toLocaleString('en')} a second, ${ratio(ours.cold, bare.cold)}`);
  console.log(`pages of ${MOVES} moves, warm, 1 reader: ${tell(ours.warm)}, ${ratio(ours.warm.perSecond, bare.warm.perSecond)}`);
  console.log(`pages of ${MOVES} moves, warm, 50 readers: ${tell(ours.crowd)}, ${ratio(ours.crowd.perSecond, bare.crowd.perSecond)}`);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(port: number): Promise<Measured> {
  const one = client(port);
  // The server's own first steps are not a page's.
  for (let index = 0; index < 50; index++) await one.ask({ method: 'GET', path: pageAddress(pack.id, '0') });
  let bytes = '';
  const start = performance.now();
  for (const path of addresses) {
    const { status, text } = await one.ask({ method: 'GET', path });
    if (status !== 200) throw new Error(`A page was answered ${status}.`);
    bytes = text;
  }
  const cold = addresses.length / (performance.now() - start) * 1_000;
  one.leave();
  const path = addresses.at(-1) ?? '';
  const turns = (reader: typeof one) => async () => {
    await reader.ask({ method: 'GET', path });
  };
  return { cold, bytes, warm: await load(port, 1, SECONDS, turns), crowd: await load(port, 50, SECONDS, turns) };
}
