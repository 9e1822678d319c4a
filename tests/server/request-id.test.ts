/** What a request is called: as a trusted balancer calls it, if that is safe to log. */
import { afterEach, expect, test } from 'vitest';
import { lighthouse, serve, type Serving } from './serving.ts';

const pack = lighthouse();
const MADE = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const GIVEN = '5f2b7c0a9d1e4f63';

let serving: Serving | undefined;
afterEach(() => serving?.stop());

async function idOf(given: string, trustProxy?: number | string): Promise<string | undefined> {
  serving = await serve([pack], trustProxy === undefined ? {} : { trustProxy });
  const { headers } = await serving.get('/about', { accept: 'text/html', 'x-request-id': given });
  await expect.poll(() => serving?.logged.length).toBe(1);
  expect(serving.logged[0]?.id).toBe(headers['x-request-id']);
  return String(headers['x-request-id']);
}

test.each([1, 'loopback', '127.0.0.0/8'])('of a balancer that is trusted (%s) it is taken over', async (trustProxy) => {
  expect(await idOf(GIVEN, trustProxy)).toBe(GIVEN);
});

test.each([undefined, '10.0.0.0/8'])('of anybody else (%s trusted) it is not', async (trustProxy) => {
  expect(await idOf(GIVEN, trustProxy)).toMatch(MADE);
});

test.each(['0.herring.save-and-more', '/read/lighthouse/0.herring', 'short', 'x'.repeat(65), '192.168.100.200', 'with a blank in it', ''])('"%s" is not taken from anybody: it could be a link or an address', async (given) => {
  expect(await idOf(given, 1)).toMatch(MADE);
});
