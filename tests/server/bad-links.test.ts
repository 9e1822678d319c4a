/** Links that lead nowhere: a page that says what failed and offers the last good one; for programs the same as `problem+json`. */
import { deflateSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headingOn, linksOn } from './links-on-page.ts';
import { lighthouse, serve, type ProblemJson, type Serving } from './serving.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await serve([lighthouse()]);
});
afterAll(() => serving.stop());

const packed = (plain: string): string => `z${Buffer.from(deflateSync(new TextEncoder().encode(plain))).toString('base64url')}`;

const cases = [
  { name: 'garbage', link: 'garbage', status: 404, title: 'This link leads nowhere', detail: 'A link begins with its seed, a whole number of up to ten digits; this one begins with "garbage".' },
  { name: 'a percent sign that encodes nothing', link: '0.%', status: 404, title: 'This link leads nowhere', detail: 'Move 1 ("%") is neither the key of a choice, nor "~universe", nor "~back".' },
  { name: 'an encoded script', link: '0.%3Cscript%3E', status: 404, title: 'This link leads nowhere', detail: 'Move 1 ("%3Cscript%3E") is neither the key of a choice, nor "~universe", nor "~back".' },
  { name: 'a packed link that was damaged', link: 'zAAAA', status: 404, title: 'This link leads nowhere', detail: '"zAAAA" cannot be read as a link.' },
  { name: 'a link of more than 8 KB', link: `0.${'herring'.repeat(1_200)}`, status: 413, title: 'This link is too long', detail: 'A link may have 8,192 characters; this one has 8,402.' },
  { name: 'a link that unpacks to more than 256 KB', link: packed(`0.${'a'.repeat(300_000)}`), status: 413, title: 'This link is too long', detail: 'A link may unpack to 262,144 characters; this one goes on past that.' },
  { name: 'more than 20,000 moves', link: packed(`0${'.a'.repeat(20_001)}`), status: 413, title: 'This link is too long', detail: 'A link may have 20,000 moves; this one has 20,001.' },
  { name: 'an unknown key', link: '0.herring.laugh.save', status: 422, title: 'This link leads no further', detail: 'Move 2 ("laugh") is not possible at canon/hail. The choices are shout, save.', lastGood: '0.herring' },
  { name: 'an unknown universe', link: '0.herring.~storm', status: 422, title: 'This link leads no further', detail: 'Move 2 ("~storm") is not possible at canon/hail. The universes that part there are fixed-light.', lastGood: '0.herring' },
  { name: 'a universe that is locked', link: '0.herring.save.~second-mate', status: 422, title: 'This way is not open yet', detail: 'Move 3 ("~second-mate") is not possible at canon/steamer. It opens when you have reached an ending of “A Fixed Light”.', lastGood: '0.herring.save' },
  { name: 'a way back from canon', link: '0.~back', status: 422, title: 'This link leads no further', detail: 'Move 1 ("~back") is not possible at canon. Canon parts from nothing, so there is nothing to return to.', lastGood: '0' },
];

describe.each(cases)('$name', ({ link, status, title, detail, lastGood }) => {
  test.each([['as a page', `/read/lighthouse/${link}`], ['as the reading that the crossroads carry', `/read/lighthouse?at=${link}`], ['as a path', `/read/lighthouse/path?at=${link}`]])('%s', async (_, address) => {
    const page = await serving.get(address);
    expect(page.status).toBe(status);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headingOn(page.text)).toBe(title);
    expect(page.text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(detail);
    expect(page.text).not.toContain('<script>');
    if (lastGood !== undefined) expect(linksOn(page.text).map(({ href }) => href)).toContain(`/read/lighthouse/${lastGood}`);
  });

  test('for programs', async () => {
    const expected = { type: 'about:blank', title, status, detail, ...(lastGood !== undefined && { lastGood: `/read/lighthouse/${lastGood}` }) };
    for (const [address, accept] of [[`/api/read/lighthouse/${link}`, 'text/html'], [`/read/lighthouse/${link}`, 'application/json']] as const) {
      const answer = await serving.get(address, { accept });
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(JSON.parse(answer.text)).toEqual(expected);
    }
  });
});

const AMP = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const;

test.each([
  ['/read/harbour', 'There is no such story here', 'The address may have been mistyped, or the story may be here no longer.'],
  ['/read/lighthouse/notes/storm', 'There is no such universe here', 'The address may have been mistyped. Every universe that can be entered is on the crossroads.'],
  ['/read/lighthouse/garbage', 'This link leads nowhere', 'It cannot be read as the link of a page: it may have been mistyped, or damaged on its way.'],
  ['/read/lighthouse/0.herring.laugh', 'This link leads no further', 'It can be followed as far as “A shout”, page 2, and what it asks for next is not there. It may have been mistyped, or made when that page was another.'],
  ['/read/lighthouse/0.herring.save.~second-mate', 'This way is not open yet', '“The Middle Watch” opens when you have reached an ending of “A Fixed Light”. The page it parts from can be read.'],
])('%s: a reader is told in words for readers, and ids are folded away', async (address, title, sentence) => {
  const { text } = await serving.get(address);
  expect([headingOn(text), /<p class="sentence">(.*?)<\/p>/.exec(text)?.[1]?.replace(/&\w+;/g, (mark) => AMP[mark as keyof typeof AMP])]).toEqual([title, sentence]);
  expect(text).toContain('<summary>For whoever mends it</summary><p class="small">');
  expect(text).not.toContain('relief');
});

test.each([
  ['/read/lighthouse/0.herring.', '/read/lighthouse/0.herring'],
  ['/read/lighthouse/0.herring,', '/read/lighthouse/0.herring'],
  ['/read/lighthouse/0.herring).', '/read/lighthouse/0.herring'],
  ['/read/lighthouse/0.herring/', '/read/lighthouse/0.herring'],
  ['/read/lighthouse/0.', '/read/lighthouse/0'],
  ['/read/lighthouse.', '/read/lighthouse'],
  ['/read/lighthouse?at=0.herring.', '/read/lighthouse?at=0.herring'],
  ['/read/lighthouse/path?at=0.herring)', '/read/lighthouse/path?at=0.herring'],
])('%s, as mail leaves it, leads to %s', async (address, clean) => {
  const { status, headers } = await serving.get(address);
  expect([status, headers.location]).toEqual([302, clean]);
});

test.each(['/read/lighthouse/garbage.', '/read/lighthouse?at=garbage.', '/read/lighthouse/0/1/'])('%s is no better without its end', async (address) => {
  expect((await serving.get(address)).status).toBe(404);
});

const nowhere = [
  ['/read/harbour', 'There is no pack "harbour". The packs are lighthouse.'],
  ['/read/harbour/0', 'There is no pack "harbour". The packs are lighthouse.'],
  ['/api/packs/harbour', 'There is no pack "harbour". The packs are lighthouse.'],
  ['/api/packs/__proto__', 'There is no pack "__proto__". The packs are lighthouse.'],
  ['/api/read/constructor/0', 'There is no pack "constructor". The packs are lighthouse.'],
  ['/read/lighthouse/notes/storm?at=0', 'The pack "lighthouse" has no universe "storm".'],
  ['/nowhere', 'The address may have been cut short, or mistyped.'],
  ['/read', 'The address may have been cut short, or mistyped.'],
  ['/read/lighthouse/0/1', 'The address may have been cut short, or mistyped.'],
  ['/api/nothing', 'The address may have been cut short, or mistyped.'],
  ['/stories/0123456789abcdef0123456789abcdef.json', 'The address may have been cut short, or mistyped.'],
  ['/api/packs/%', 'The address may have been cut short, or mistyped.'],
  ['/stories/%E0%A4%A', 'The address may have been cut short, or mistyped.'],
] as const;

test.each(nowhere)('%s is nowhere: 404, and a sentence', async (address, detail) => {
  const answer = await serving.get(address, { accept: 'application/json' });
  expect(answer.status).toBe(404);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.json<ProblemJson>().detail).toBe(detail);
  const page = await serving.get(address);
  expect(page.status).toBe(404);
  if (!address.startsWith('/api')) expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('an address of 20 KB is answered with the page that says so, one of 100 KB with a sentence', async () => {
  expect((await serving.get(`/read/lighthouse/0.${'a'.repeat(20_000)}`)).status).toBe(413);
  const over = await serving.get(`/read/lighthouse/0.${'a'.repeat(100_000)}`);
  expect([over.status, over.json<ProblemJson>().detail]).toEqual([413, 'The address is too long.']);
});

test('whoever wants to write is told that only reading is possible', async () => {
  const answer = await serving.get('/read/lighthouse/0', {}, 'POST');
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe('GET, HEAD');
  expect(answer.json<ProblemJson>().detail).toBe('POST is not answered; GET and HEAD are.');
});
