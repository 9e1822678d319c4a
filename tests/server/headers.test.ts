/** What every answer says besides its body: to browsers, to caches, to crawlers, and to the log. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ShelvedPack } from '../../server/library.ts';
import { linksOn } from './links-on-page.ts';
import { lighthouse, serve, type Serving } from './serving.ts';

let pack: ShelvedPack;
let serving: Serving;
beforeAll(async () => {
  pack = lighthouse();
  serving = await serve([pack]);
});
afterAll(() => serving.stop());

const POLICY = "default-src 'none';script-src 'self';style-src 'self';img-src 'self';media-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'";

test.each(['/', '/read/lighthouse', '/read/lighthouse/0.herring', '/read/lighthouse/0.nowhere', '/nowhere', '/about', '/api/packs', '/healthz', '/assets/none.js'])('%s loads nothing from elsewhere and tells nobody', async (address) => {
  const { headers } = await serving.get(address);
  expect(headers['content-security-policy']).toBe(POLICY);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('strict-transport-security');
});

test('only where readers come by https are they told to stay with it', async () => {
  const secure = await serve([pack], { publicUrl: 'https://otherwise.example' });
  const { headers } = await secure.get('/read/lighthouse');
  expect(headers['content-security-policy']).toBe(`${POLICY};upgrade-insecure-requests`);
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
  await secure.stop();
  const plain = await serve([pack], { publicUrl: 'http://otherwise.example' });
  expect((await plain.get('/')).headers).not.toHaveProperty('strict-transport-security');
  await plain.stop();
});

test('crawlers keep the shelf, the crossroads and About, and nothing deeper', async () => {
  const noindex = async (address: string) => (await serving.get(address)).headers['x-robots-tag'];
  for (const address of ['/read/lighthouse', '/about']) expect(await noindex(address), address).toBeUndefined();
  for (const address of ['/read/lighthouse/0', '/read/lighthouse?at=0', '/read/lighthouse/path?at=0', '/read/lighthouse/notes/relief?at=0', '/about?pack=lighthouse&at=0', '/read/lighthouse/garbage', '/api/read/lighthouse/0']) {
    expect(await noindex(address), address).toBe('noindex');
  }
  const { text } = await serving.get('/read/lighthouse/0');
  for (const { href } of linksOn(text).filter(({ move }) => move !== undefined)) {
    expect(text).toMatch(new RegExp(`<a[^>]*href="${href}"[^>]*rel="nofollow"|<a[^>]*rel="nofollow"[^>]*href="${href}"`));
  }
});

test('a page is asked for again each time, and not sent again where it is the same', async () => {
  const { headers } = await serving.get('/read/lighthouse/0.herring');
  expect(headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'Accept, Cookie, Accept-Encoding' });
  const again = await serving.get('/read/lighthouse/0.herring', { accept: 'text/html', 'if-none-match': String(headers.etag) });
  expect(again.status).toBe(304);
});

test('the link to share begins with the public address, else with the one that was asked for if it is one', async () => {
  const ending = '/read/lighthouse/0.herring.~fixed-light.dark';
  const published = await serve([pack], { publicUrl: 'https://otherwise.example' });
  let address = ending;
  for (let page = 0; page < 20; page++) {
    const next = linksOn((await serving.get(address)).text).find(({ move }) => move !== undefined && !move.startsWith('~'));
    if (!next) break;
    address = next.href;
  }
  expect((await published.get(address)).text).toContain(`https://otherwise.example${address}`);
  expect((await serving.get(address, { accept: 'text/html', host: 'localhost:3000' })).text).toContain(`http://localhost:3000${address}`);
  expect((await serving.get(address, { accept: 'text/html', host: '"><script>' })).text).not.toContain('"><script>');
  await published.stop();
});

test('the log has route, pack, status, time and an id; never a link, a query or who asked', async () => {
  serving.logged.length = 0;
  const secret = '0.herring.save';
  const { headers } = await serving.get(`/read/lighthouse/${secret}`, { accept: 'text/html', 'user-agent': 'somebody', referer: 'http://elsewhere.example/' });
  await serving.get(`/read/lighthouse?at=${secret}`);
  await serving.get(`/read/lighthouse/notes/relief?at=${secret}`);
  await serving.get(`/read/lighthouse/${secret}.nothing`);
  await serving.get(`/api/read/lighthouse/${secret}`);
  await serving.get('/elsewhere/entirely');
  await expect.poll(() => serving.logged.length).toBe(6);
  expect(serving.logged.map(({ route, pack: of, status }) => [route, of, status])).toEqual([
    ['/read/:pack/:link', 'lighthouse', 200],
    ['/read/:pack', 'lighthouse', 200],
    ['/read/:pack/notes/:universe', 'lighthouse', 200],
    ['/read/:pack/:link', 'lighthouse', 422],
    ['/api/read/:pack/:link', 'lighthouse', 200],
    ['none', undefined, 404],
  ]);
  expect(Object.keys(serving.logged[0] ?? {})).toEqual(['level', 'time', 'id', 'method', 'route', 'pack', 'status', 'ms', 'msg']);
  expect(serving.logged[0]?.id).toBe(headers['x-request-id']);
  expect(JSON.stringify(serving.logged)).not.toMatch(/herring|relief|somebody|elsewhere|127\.0\.0\.1/);
});
