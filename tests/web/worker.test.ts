/** What the service worker answers, and what it leaves to the browser; and how it keeps what it keeps. */
import { describe, expect, test } from 'vitest';
import { keep, kept } from '../../web/worker/packed.ts';
import { planFor } from '../../web/worker/plan.ts';

const ORIGIN = 'https://otherwise.example';
const plan = (path: string, mode: RequestMode = 'navigate', method = 'GET') => planFor({ url: new URL(path, ORIGIN).href, mode, method }, ORIGIN);

describe('a request', () => {
  test.each([
    ['/read/lily/0.ink', { how: 'page', pack: 'lily' }], ['/read/lily?at=0', { how: 'page', pack: 'lily' }],
    ['/', { how: 'page' }], ['/library', { how: 'page' }], ['/read/lily/map?at=0', { how: 'page' }], ['/compare/lily?a=0&b=0', { how: 'page' }],
  ] as const)('for the page %s has an answer without the network too', (path, expected) => {
    expect(plan(path)).toEqual(expected);
  });

  test.each([
    ['/assets/main-x.js', 'client'], ['/stories/0123456789abcdef0123456789abcdef.json', 'story'], ['/api/packs/lily', 'manifest'],
  ] as const)('for %s is answered from what is kept', (path, how) => {
    expect(plan(path, 'cors')).toEqual({ how });
  });

  test.each(['/api/library/playthroughs', '/api/packs/lily/choices?universe=canon', '/api/packs', '/media/lily/a.png', '/service-worker.js', 'https://elsewhere.example/assets/main.js'])('for %s is the browser’s own', (path) => {
    expect(plan(path, 'cors')).toBeUndefined();
  });

  test.each(['/dev/events', '/test/lily', '/api/openapi.json'])('for the page %s is the browser’s own', (path) => {
    expect(plan(path)).toBeUndefined();
  });

  test('that sends something is never touched', () => {
    expect(plan('/settings', 'navigate', 'POST')).toBeUndefined();
    expect(plan('/api/packs/lily', 'cors', 'PUT')).toBeUndefined();
  });
});

describe('an answer that is kept', () => {
  /** As much of a cache as is used: browsers have one, Node has none. */
  function cacheOf(): Cache & { readonly bodies: Map<string, Response> } {
    const bodies = new Map<string, Response>();
    return {
      bodies,
      put: (address: string, response: Response) => Promise.resolve(void bodies.set(address, response)),
      match: (address: string) => Promise.resolve(bodies.get(address)?.clone()),
    } as unknown as Cache & { readonly bodies: Map<string, Response> };
  }
  const text = 'The same words, again and again. '.repeat(500);

  test('is compressed, and is what it was when it is given', async () => {
    const cache = cacheOf();
    await keep(cache, '/a', new Response(text, { headers: { 'Content-Type': 'text/javascript', 'Content-Security-Policy': "default-src 'none'", 'Set-Cookie': 'reader=x', ETag: '"1"' } }));
    expect((await cache.bodies.get('/a')?.clone().arrayBuffer())?.byteLength).toBeLessThan(text.length / 20);
    const given = await kept(cache, '/a');
    expect(await given?.text()).toBe(text);
    expect([...given?.headers ?? []]).toEqual([['content-type', 'text/javascript']]);
  });

  test('is under the same policy, where it is a page', async () => {
    const cache = cacheOf();
    await keep(cache, '/offline', new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'", 'Referrer-Policy': 'no-referrer' } }));
    const given = await kept(cache, '/offline');
    expect([...given?.headers ?? []]).toEqual([['content-security-policy', "default-src 'none'"], ['content-type', 'text/html; charset=utf-8'], ['referrer-policy', 'no-referrer']]);
  });

  test('is a good one: no other takes its place', async () => {
    const cache = cacheOf();
    await keep(cache, '/a', new Response(text));
    await keep(cache, '/a', new Response('The database is gone.', { status: 503 }));
    expect(await (await kept(cache, '/a'))?.text()).toBe(text);
    expect(await kept(cache, '/b')).toBeUndefined();
  });
});
