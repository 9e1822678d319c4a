/** What others chose, on pages without a script: after the choice, from ten readers on, and only to who wants to know. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StoreUnavailable } from '../../server/store/store.ts';
import { writeSettings } from '../../web/settings/cookie.ts';
import { lighthouse } from '../server/serving.ts';
import { serveKept, type Kept } from './reader.ts';

const [WANTED = ''] = writeSettings({ others: 'shown' }, false).split(';');

let kept: Kept;
beforeAll(async () => {
  const pack = lighthouse();
  kept = await serveKept([pack]);
  const read = async (...keys: readonly string[]) => {
    const moves = keys.map((key) => (key.startsWith('~') ? { type: 'DIVERGE', universe: key.slice(1) } : { type: 'CHOOSE', key }));
    const save = { pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], acknowledged: 0, moves, fork: randomUUID() };
    expect((await kept.device().send('PUT', `/api/library/playthroughs/${randomUUID()}`, save)).status).toBe(200);
  };
  for (let reader = 0; reader < 9; reader++) await read('herring', '~fixed-light', 'lit', 'boat');
  await read('herring', '~fixed-light', 'lit', 'run');
  for (let reader = 0; reader < 2; reader++) await read('quarrel');
});
afterAll(() => kept.stop());

const told = async (path: string, cookie = WANTED): Promise<string | undefined> =>
  /<aside class="small others"[^>]*>(.*?)<\/aside>/s.exec((await kept.get(path, { accept: 'text/html', cookie })).text)?.[1]?.replace(/<[^>]+>/g, '');

test('the page after a choice tells how many took each way', async () => {
  expect(await told('/read/lighthouse/0.quarrel')).toBe('Where you chose, 83% of readers took “Count in herring, as the gutting girls do” and 17% of readers took “Have the quarrel about Port Sorrel, both sides”.');
});

test('an ending tells how many found it too', async () => {
  expect(await told('/read/lighthouse/0.herring.~fixed-light.lit.boat')).toMatch(/^Where you chose, 90% of readers took .* and 10% of readers took .*\.Of those who came to an end here, 90% found this one\.$/);
});

test('nothing is told before the choice, to who does not want it, where few have chosen, or where one only went back', async () => {
  expect(await told('/read/lighthouse/0')).toBeUndefined();
  expect(await told('/read/lighthouse/0.quarrel', '')).toBeUndefined();
  expect(await told('/read/lighthouse/0.herring.shout.stand')).toBeUndefined();
  expect(await told('/read/lighthouse/0.herring.~fixed-light.~back')).toBeUndefined();
});

test('where the store is gone the page is shown without it', async () => {
  const gone = await serveKept([lighthouse()], { store: { ...kept.store, choicesTaken: () => Promise.reject(new StoreUnavailable('Gone.')) } });
  const page = await gone.get('/read/lighthouse/0.quarrel', { accept: 'text/html', cookie: WANTED });
  expect(page.status).toBe(200);
  expect(page.text).not.toContain('<aside class="small others"');
  await gone.stop();
});
