/** The form of settings as the server takes it: from our own page alone, into a cookie, and back to the page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lighthouse, serve, type Serving } from './serving.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await serve([lighthouse()]);
});
afterAll(() => serving.stop());

const FORM = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
const OURS = { ...FORM, 'sec-fetch-site': 'same-origin' };

test('what is chosen goes into a cookie, and the next page has it', async () => {
  const { status, headers } = await serving.post('/settings?pack=lighthouse&at=0.herring', OURS, 'theme=dark&size=4&face=&lead=huge&name=x');
  expect([status, headers.location, headers['set-cookie']]).toEqual([303, '/settings?pack=lighthouse&at=0.herring', ['settings=theme=dark&size=4; Path=/; Max-Age=31536000; SameSite=Lax']]);
  const page = await serving.get('/read/lighthouse/0', { accept: 'text/html', cookie: 'settings=theme=dark&size=4' });
  expect(page.text).toContain('<html lang="en-GB" data-theme="dark" data-size="4">');
  expect(page.headers.vary).toContain('Cookie');
  const form = await serving.get('/settings', { accept: 'text/html', cookie: 'settings=theme=dark&size=4' });
  expect(form.text).toMatch(/value="dark" checked/);
});

test('all as at first takes the cookie away', async () => {
  const { headers } = await serving.post('/settings', OURS, 'theme=dark&back=to-the-first');
  expect(headers['set-cookie']).toEqual(['settings=; Path=/; Max-Age=0; SameSite=Lax']);
  expect(headers.location).toBe('/settings');
});

test('where a browser says nothing of the site, its origin is looked at, and the form’s page has it said', async () => {
  expect((await serving.get('/settings')).headers['referrer-policy']).toBe('same-origin');
  expect((await serving.post('/settings', { ...FORM, host: 'stories.lan', origin: 'http://stories.lan' }, 'theme=dark')).status).toBe(303);
});

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }], ['another origin', { origin: 'http://elsewhere.example' }], ['no origin', { origin: 'null' }], ['nobody', {}],
] as const)('a form from %s changes nothing', async (_who, headers) => {
  const answer = await serving.post('/settings', { ...FORM, ...headers }, 'theme=dark');
  expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
});

test('the way back is only ever to this place', async () => {
  for (const query of ['?pack=//elsewhere.example', '?pack=lighthouse&at=//elsewhere', '?pack=nowhere']) {
    const { headers } = await serving.post(`/settings${query}`, OURS, '');
    expect(headers.location).toMatch(/^\/settings(\?pack=lighthouse)?$/);
  }
});

test.each([
  ['more than a form of settings can be', 'application/x-www-form-urlencoded', `size=${'1'.repeat(10_000)}`, 413, 'More was sent than is taken at one time.'],
  ['in letters nobody knows', 'application/x-www-form-urlencoded; charset=x', 'size=1', 400, 'What was sent is not in the form that is taken here.'],
])('%s: refused in a sentence, and not our fault', async (_, type, body, status, sentence) => {
  const serving = await serve([lighthouse()]);
  const answer = await serving.post('/settings', { 'content-type': type, accept: 'text/html', 'sec-fetch-site': 'same-origin' }, body);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(sentence);
  expect(serving.logged.filter(({ msg }) => msg === 'failed')).toEqual([]);
  await serving.stop();
});
