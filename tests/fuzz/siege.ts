/** Sends malformed requests to the real app with a real store, and holds what must be true of every answer. */
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { LIMITS, type Limits } from '../../server/limits.ts';
import { fileIn, openStore } from '../../server/store/open.ts';
import { sign } from '../../server/keeping/identity.ts';
import { lighthouse, serve } from '../server/serving.ts';
import { send, type Raw, type RawAnswer } from './raw.ts';
import { plainly, requests, type Target } from './requests.ts';

const SECRET = 'a secret of the siege, long enough for anyone';

/** All come from one address, and are to get further than a limit. */
const NO_LIMITS = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, { most: 1e9, seconds: 600 }])) as unknown as Limits;

export interface Siege {
  readonly sent: number;
  /** By status; 0 where there was no answer at all. */
  readonly answers: ReadonlyMap<number, number>;
  /** Routes that answered. */
  readonly routes: ReadonlySet<string>;
}

export async function besiege(count: number): Promise<Siege> {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-siege-'));
  const store = await openStore({ folder });
  const pack = lighthouse();
  const serving = await serve([pack], { store, secret: SECRET, limits: NO_LIMITS, player: () => Promise.resolve({ script: 'play()', style: 'p{}' }) });
  const watching = new DatabaseSync(fileIn(folder), { readOnly: true });
  const answers = new Map<number, number>();
  try {
    const reader = await store.makeReader();
    const id = randomUUID();
    const save = { pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], acknowledged: 0, moves: [{ type: 'CHOOSE', key: 'herring' }], fork: randomUUID() } as const;
    await store.save(reader, { ...save, id, found: [], taken: [{ pack: 'lighthouse', universe: 'canon', place: '', key: 'herring' }], name: 'mine' });
    await store.offerCode(reader, 'a hash', Date.now() + 600_000);
    const target: Target = { hash: [...pack.stories.keys()][0] ?? '', links: ['0', '0.herring', '0.herring.save', '0.herring.~fixed-light.lit', '0,fixed-light=dark.herring'], cookie: sign(reader, SECRET), id, save };

    const theirs = () => Promise.all([store.playthroughs(reader), store.endings(reader), store.codeOf('a hash', Date.now())]);
    const before = await theirs();
    const one = async (request: Raw): Promise<void> => {
      const version = versionOf(watching);
      const answer = await send(serving.address, request);
      answers.set(answer?.status ?? 0, (answers.get(answer?.status ?? 0) ?? 0) + 1);
      hold(request, answer);
      // Whoever leaves before the answer may have been heard.
      const kept = (answer?.status ?? 0) < 400 && ['PUT', 'PATCH', 'DELETE', 'POST'].includes(request.method);
      if (!kept) expect(versionOf(watching), `nothing stored has changed, answered by ${answer?.status ?? 'nothing'} ${answer?.text.slice(0, 300) ?? ''}`).toEqual(version);
    };
    for (const request of plainly(target)) await one(request);
    await fc.assert(fc.asyncProperty(requests(target), one), { numRuns: count, endOnFailure: true });
    expect(await theirs()).toEqual(before);
    return { sent: count, answers, routes: new Set(serving.logged.map(({ route }) => String(route))) };
  } finally {
    watching.close();
    await serving.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** Another number whenever another connection has written. */
function versionOf(database: InstanceType<typeof DatabaseSync>): unknown {
  return database.prepare('pragma data_version').get();
}

/** Every refusal is a page or a problem, with a sentence in it; nothing is our fault. */
function hold({ method, target }: Raw, answer: RawAnswer | undefined): void {
  if (!answer) return;
  const { status, type, text } = answer;
  const which = `${method} ${target.slice(0, 200)}: ${status}`;
  expect(status, which).toBeLessThan(500);
  if (status < 400 || method === 'HEAD') return;
  if (type === 'text/html') expect(/<p class="(?:sentence|told)"[^>]*>(.*?)<\/p>/s.exec(text)?.[1], which).toMatch(/\w.*\.$/s);
  else {
    expect(type, which).toBe('application/problem+json');
    expect((JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as { readonly detail?: string }).detail, which).toMatch(/\w \w/);
  }
}
