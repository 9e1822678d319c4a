/** What is kept of a reader, on the map and beside other readings: their own, and nobody else's. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../engine/multiverse/playthrough.ts';
import { decodePlain, isBadLink } from '../../engine/reading/link.ts';
import type { ShelvedPack } from '../../server/library.ts';
import { linksOn } from '../server/links-on-page.ts';
import { absentStore } from '../server/absent-store.ts';
import { lighthouse, serve } from '../server/serving.ts';
import { SECRET, serveKept, type Device, type Kept } from './reader.ts';

let pack: ShelvedPack;
let kept: Kept;
beforeAll(async () => {
  pack = lighthouse();
  kept = await serveKept([pack]);
});
afterAll(() => kept.stop());

async function keep(device: Device, link: string, name?: string): Promise<void> {
  const playthrough = decodePlain(link);
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  const { moves } = replay(pack.multiverse, playthrough);
  const save = { pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], acknowledged: 0, moves, fork: randomUUID(), ...(name !== undefined && { name }) };
  expect((await device.send('PUT', `/api/library/playthroughs/${randomUUID()}`, save)).status).toBe(200);
}

const words = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
const linked = (html: string): string[] => linksOn(html.slice(html.indexOf('<h2'))).map(({ href, words: name }) => `${name} ${href.replace('/read/lighthouse/', '')}`);

test('earlier readings are on the map; where both have been, the one that is open leads there', async () => {
  const device = kept.device();
  await keep(device, '0.quarrel.~fixed-light.lit.boat');
  const html = (await device.get('/read/lighthouse/map?at=0.herring.save')).text;
  expect(linked(html)).toEqual(expect.arrayContaining([
    'A shout 0.herring', 'The steamer 0.herring.save', 'Letting go 0.quarrel.~fixed-light', 'Nineteen for breakfast 0.quarrel.~fixed-light.lit.boat',
  ]));
  expect(words(html)).toContain('Letting go, read before');
  expect(words(html)).toContain('3 pages of 5 read; 1 ending of 3 found.');
});

test('without a reading in hand the map is of what is kept, and the latest leads', async () => {
  const device = kept.device();
  await keep(device, '0.quarrel.save');
  await keep(device, '0.herring');
  const html = (await device.get('/read/lighthouse/map')).text;
  expect(linked(html)).toEqual(expect.arrayContaining(['The chain 0', 'A shout 0.herring', 'The steamer 0.quarrel.save']));
  expect(words(html)).not.toContain('you are here');
});

test('nobody sees where another has been', async () => {
  const [one, other] = [kept.device(), kept.device()];
  await keep(one, '0.herring.~fixed-light.lit.boat');
  await keep(other, '0');
  const html = (await other.get('/read/lighthouse/map')).text;
  expect(html).not.toContain('A Fixed Light');
  expect((await kept.device().get('/read/lighthouse/map')).text).toContain('You have read nothing here yet.');
});

test('an ending that was found counts, though the reading it was found in is gone', async () => {
  const device = kept.device();
  await keep(device, '0.herring.~fixed-light.lit.boat');
  const { playthroughs: [gone] } = (await device.get('/api/library/playthroughs')).json<{ playthroughs: { id: string }[] }>();
  await device.send('DELETE', `/api/library/playthroughs/${gone?.id}`);
  const html = (await device.get('/read/lighthouse/map?at=0')).text;
  expect(words(html)).toContain('A Fixed Light');
  expect(words(html)).toContain('1 ending of 3 found.');
  expect(html).not.toContain('0.herring.~fixed-light.lit.boat');
});

test('other readings that are kept are offered beside this one, by their names', async () => {
  const device = kept.device();
  await keep(device, '0.quarrel.save', 'The night of the steamer');
  await keep(device, '0.herring');
  const html = (await device.get('/compare/lighthouse?a=0.herring')).text;
  const offered = linksOn(html).filter(({ href }) => href.includes('b=0.quarrel.save'));
  expect(offered.map(({ words: name }) => name)).toEqual(['The night of the steamerWhat happened, three pages']);
});

test('while the store is gone the pages are shown without', async () => {
  const store = absentStore();
  const without = await serve([pack], { store, secret: SECRET });
  const device = kept.device();
  await keep(device, '0.quarrel');
  for (const path of ['/read/lighthouse/map?at=0.herring', '/compare/lighthouse?a=0.herring']) {
    expect((await without.get(path, { accept: 'text/html', cookie: device.cookies() })).status).toBe(200);
  }
  await without.stop();
  await store.close();
});
