/** Files: compiled stories for ever, pictures and sounds from a pack's folder, and nothing else from it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ShelvedPack } from '../../server/library.ts';
import { serve, shelvedFrom, type Serving } from './serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'otherwise-files-'));
const FOREVER = 'public, max-age=31536000, immutable';
let serving: Serving;
let pack: ShelvedPack;

beforeAll(async () => {
  const inPack = (name: string, content: string) => writeFileSync(join(folder, 'quay', name), content);
  mkdirSync(join(folder, 'quay', 'sounds'), { recursive: true });
  mkdirSync(join(folder, 'client', 'assets'), { recursive: true });
  inPack('canon.ink', `# title: Quay\nThe quay. ${'The tide was out, and the boats lay about like shoes. '.repeat(60)}# ending: out, The tide is out\n-> END\n`);
  inPack('boat.png', 'a picture');
  inPack('sounds/gull.mp3', 'a sound');
  inPack('logo.svg', '<svg/>');
  inPack('.hidden.png', 'hidden');
  writeFileSync(join(folder, 'secret.png'), 'not of the pack');
  symlinkSync(join(folder, 'secret.png'), join(folder, 'quay', 'link.png'));
  writeFileSync(join(folder, 'client', 'assets', 'main-1234.js'), 'export {};');
  pack = shelvedFrom(join(folder, 'quay'));
  serving = await serve([pack], { client: join(folder, 'client'), favicon: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
});
afterAll(async () => {
  await serving.stop();
  rmSync(folder, { recursive: true });
});

test('a compiled story is served under its hash, for ever', async () => {
  const hash = pack.manifest.universes[0]?.story;
  const { status, headers, json } = await serving.get(`/stories/${hash}.json`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'cache-control': FOREVER, etag: `"${hash}"`, 'content-type': 'application/json; charset=utf-8' });
  expect(Object.keys(json<object>())).toEqual(['ink', 'labels']);
  expect((await serving.get(`/stories/${hash}.json`, { 'if-none-match': `"${hash}"` })).status).toBe(304);
});

test('it is sent compressed as the browser can take it', async () => {
  const address = `/stories/${pack.manifest.universes[0]?.story}.json`;
  const { text } = await serving.get(address);
  const brotli = await serving.get(address, { 'accept-encoding': 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.bytes).toString()).toBe(text);
  const gzip = await serving.get(address, { 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.bytes).toString()).toBe(text);
});

test('pictures and sounds come from the pack’s folder, and from the folders in it', async () => {
  const picture = await serving.get('/media/quay/boat.png');
  expect([picture.status, picture.headers['content-type'], picture.text]).toEqual([200, 'image/png', 'a picture']);
  const sound = await serving.get('/media/quay/sounds/gull.mp3');
  expect([sound.status, sound.headers['content-type'], sound.text]).toEqual([200, 'audio/mpeg', 'a sound']);
});

test.each([
  '/media/quay/logo.svg', '/media/quay/canon.ink', '/media/quay/.hidden.png', '/media/quay/none.png', '/media/quay/sounds', '/media/quay/',
  '/media/quay/../secret.png', '/media/quay/..%2fsecret.png', '/media/quay/%2e%2e/secret.png', '/media/quay/sounds/../../secret.png',
  '/media/quay/..%5csecret.png', '/media/quay/link.png', '/media/quay/boat.png%00.png', '/media/harbour/boat.png', '/media/../secret.png',
])('%s is not there', async (address) => {
  expect((await serving.get(address)).status).toBe(404);
});

test('the client’s files have hashed names, so they stay for ever; what is not there is 404', async () => {
  const { headers, text } = await serving.get('/assets/main-1234.js');
  expect([text, headers['cache-control']]).toEqual(['export {};', FOREVER]);
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  for (const address of ['/assets/main-5678.js', '/assets/', '/assets/../../secret.png', '/assets/%2e%2e/%2e%2e/secret.png']) {
    expect((await serving.get(address)).status, address).toBe(404);
  }
});

test('the icon, the crawlers’ rules and the health', async () => {
  expect((await serving.get('/favicon.svg')).headers['content-type']).toBe('image/svg+xml; charset=utf-8');
  expect((await serving.get('/favicon.ico')).status).toBe(200);
  const robots = await serving.get('/robots.txt');
  expect(robots.text).toBe('User-agent: *\nDisallow: /read/*/\nDisallow: /*?\nDisallow: /api/\nDisallow: /stories/\nDisallow: /library\n');
  expect(JSON.parse((await serving.get('/healthz')).text)).toEqual({ status: 'ok', packs: 1 });
});
