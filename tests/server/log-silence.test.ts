/** What the log never says, whatever goes on: what somebody read, who it was, from where, or what they keep. */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { createLibrary } from '../../server/library.ts';
import { LIMITS } from '../../server/limits.ts';
import { createReplays } from '../../server/replays.ts';
import { StoreUnavailable, type Store } from '../../server/store/store.ts';
import { serveKept, type Kept } from '../keeping/reader.ts';
import { lighthouse } from './serving.ts';

const pack = lighthouse();
let kept: Kept | undefined;
afterEach(() => kept?.stop());

const ADDRESS = '203.0.113.77';
const NAME = 'Grandmother’s copy';
const HEADERS = { 'x-forwarded-for': ADDRESS, 'user-agent': 'somebody/1.0', referer: 'https://elsewhere.example/diary' };
const save = (key = 'herring') => ({ pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], acknowledged: 0, moves: [{ type: 'CHOOSE', key }], fork: randomUUID() });

/** Everything a line could give away, and that a line is short. */
function expectSilence({ logged }: Kept, secrets: readonly string[]): void {
  expect(logged.length).toBeGreaterThan(0);
  const given = [ADDRESS, NAME, 'Grandmother', 'herring', 'shout', 'somebody', 'elsewhere', 'fixed-light', '0.', 'reader=', 'theme', ...secrets].filter((secret) => secret !== '');
  for (const line of logged) {
    // Where an error was thrown is told by files and lines of this program.
    const { error, ...said } = line as { error?: { at?: unknown } };
    const text = JSON.stringify(said);
    for (const secret of given) expect(text, `"${secret}" in ${text}`).not.toContain(secret);
    for (const secret of given.filter((one) => one !== '0.')) expect(JSON.stringify(error ?? ''), secret).not.toContain(secret);
    expect(JSON.stringify(line).length).toBeLessThan(8_000);
    expect(Object.keys(said).filter((name) => !['level', 'time', 'id', 'method', 'route', 'pack', 'status', 'ms', 'msg'].includes(name))).toEqual([]);
  }
}

test('a walk, its saves, names, codes, files and refusals', async () => {
  kept = await serveKept([pack], { trustProxy: 1, limits: { ...LIMITS, guesses: { most: 2, seconds: 600 } } });
  const device = kept.device();
  const id = randomUUID();
  for (const link of ['0', '0.herring', '0.herring.save', '0.herring.shout', '0.herring.~fixed-light', '0.herring.none-such', 'garbage']) {
    for (const address of [`/read/lighthouse/${link}`, `/read/lighthouse?at=${link}`, `/read/lighthouse/map?at=${link}`, `/read/lighthouse/path?at=${link}`, `/api/read/lighthouse/${link}`, `/read/lighthouse/epub?at=${link}`, `/compare/lighthouse?a=${link}&b=0.herring`, `/library?pack=lighthouse&at=${link}`]) {
      await kept.get(address, { accept: 'text/html', ...HEADERS, cookie: 'settings=theme=dark' });
    }
  }
  await device.send('PUT', `/api/library/playthroughs/${id}`, save(), HEADERS);
  await device.send('PUT', `/api/library/playthroughs/${id}`, save('shout'), HEADERS);
  await device.send('PUT', '/api/library/playthroughs/herring', '{', HEADERS);
  await device.send('PATCH', `/api/library/playthroughs/${id}`, { name: NAME }, HEADERS);
  await device.submit('/library/device', {}, HEADERS);
  for (let guess = 0; guess < 3; guess++) await device.submit('/library/join', { code: 'herring herring herring' }, HEADERS);
  for (const path of ['/library', '/library/readings.json', `/library/name/${id}`, '/library/join?code=herring+shout', `/elsewhere/${id}`, '/%']) await device.get(path);
  await expect.poll(() => kept?.logged.some(({ status }) => status === 429)).toBe(true);
  const [reader = '', signature = ''] = device.cookies().replace('reader=', '').split('.');
  expect(reader).toMatch(/^[\w-]{20,}$/);
  expectSilence(kept, [reader, signature, id]);
});

test('errors, whatever they say: of a store that quotes what it was asked, of a shelf that quotes the address', async () => {
  const id = randomUUID();
  const quoting = (asked: unknown): Promise<never> => Promise.reject(new Error(`duplicate key (reader, id) = ${JSON.stringify(asked)} from ${ADDRESS}\n    at herring (/read/lighthouse/0.herring:1:1)`));
  const gone = (asked: unknown): Promise<never> => Promise.reject(new StoreUnavailable(`no answer to ${JSON.stringify(asked)}`, { cause: new Error(`${ADDRESS} is gone, herring`) }));
  for (const fails of [quoting, gone]) {
    const library = createLibrary([pack]);
    const replays = createReplays();
    kept = await serveKept([pack], {
      trustProxy: 1,
      library: { ...library, pack: (asked) => { if (asked === 'herring') throw new TypeError(`no ${asked} for ${ADDRESS}`); return library.pack(asked); } },
      replays: { ...replays, replay: (shelved, playthrough) => (playthrough.moves.length === 3 ? Promise.reject(new RangeError(`0.herring at ${ADDRESS}`)) : replays.replay(shelved, playthrough)) },
    });
    const device = kept.device();
    const failing: Partial<Store> = { makeReader: () => fails('somebody'), reader: fails, save: (reader, sent) => fails([reader, sent]) };
    const other = await serveKept([pack], { store: { ...kept.store, ...failing }, trustProxy: 1 });
    expect((await device.get('/read/herring/0')).status).toBe(500);
    expect((await device.get('/read/lighthouse/0.herring.save.go-on')).status).toBe(500);
    const answer = await other.device().send('PUT', `/api/library/playthroughs/${id}`, save(), HEADERS);
    expect(answer.status).toBe(fails === gone ? 503 : 500);
    await expect.poll(() => other.logged.length).toBeGreaterThan(0);
    expectSilence(kept, [id]);
    expectSilence(other, [id]);
    await other.stop();
    await kept.stop();
    kept = undefined;
  }
});
