/** The API: the packs, a manifest without prose, a page as data. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../../engine/exploring/manifest.ts';
import type { View } from '../../engine/reading/view.ts';
import { lighthouse, serve, type Serving } from './serving.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await serve([lighthouse()]);
});
afterAll(() => serving.stop());

const json = { accept: 'application/json' };

test('the packs', async () => {
  const { status, json: body } = await serving.get('/api/packs', json);
  expect(status).toBe(200);
  expect(body()).toEqual([{ pack: 'lighthouse', title: 'The Occasional Keeper', summary: expect.any(String) as string, lang: 'en-GB' }]);
});

test('a manifest has universes, moments and ways, and not a line of prose', async () => {
  const { text, json: body } = await serving.get('/api/packs/lighthouse', json);
  const manifest = body<Manifest>();
  expect(manifest.universes.map(({ id }) => id)).toEqual(['canon', 'fixed-light', 'relief', 'second-mate']);
  expect(manifest.ways).toEqual([['canon/hail', '0.herring'], ['canon/steamer', '0.herring.shout']]);
  expect(text).not.toContain('My husband keeps the Quern Light');
});

test('a manifest that has not changed is not sent again', async () => {
  const { headers } = await serving.get('/api/packs/lighthouse', json);
  expect(headers['cache-control']).toBe('no-cache');
  const again = await serving.get('/api/packs/lighthouse', { ...json, 'if-none-match': String(headers.etag) });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('a page as data: its lines, its choices with their links, and the universes that part there', async () => {
  const { headers, json: body } = await serving.get('/api/read/lighthouse/0.herring', json);
  expect(headers['x-robots-tag']).toBe('noindex');
  const view = body<View>();
  expect(view).toMatchObject({ pack: 'lighthouse', universe: { id: 'canon' }, link: '0.herring', moves: 1, page: { moment: { id: 'hail' }, ended: false } });
  expect(view.page.choices.map(({ key, link }) => [key, link])).toEqual([['shout', '0.herring.shout'], ['save', '0.herring.save']]);
  expect(view.divergences).toMatchObject([{ universe: 'fixed-light', open: true, move: '~fixed-light', link: '0.herring.~fixed-light' }]);
});

test('a choice that stands in for a shortened one is told, and the link carries its key', async () => {
  const view = (await serving.get('/api/read/lighthouse/0.count-in-herring', json)).json<View>();
  expect(view.link).toBe('0.herring');
  expect(view.told).toEqual(['“Count in herring, as the gutting girls do” stands in for “count-in-herring”: it has the beginning of its words.']);
});
