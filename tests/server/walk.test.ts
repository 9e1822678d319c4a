/** A whole reading by links alone: what a reader without JavaScript, a crawler of moves, or a screen reader's list of links has. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linksOn, mainOf } from './links-on-page.ts';
import { lighthouse, serve, type Serving } from './serving.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await serve([lighthouse()], { player: () => Promise.resolve({ script: 'play()', style: 'p{}' }) });
});
afterAll(() => serving.stop());

interface Walked {
  readonly universe: string | undefined;
  readonly ending: string | undefined;
  readonly notes: readonly string[];
  readonly html: string;
}

/** Follows links from an address: the way in that is wanted where there is one, else the first choice. */
async function walk(from: string, wanted: readonly string[], ended: (main: ReturnType<typeof mainOf>) => boolean): Promise<Walked> {
  const notes: string[] = [];
  const want = [...wanted];
  let address = from;
  for (let page = 0; page < 60; page++) {
    const { status, text, headers } = await serving.get(address);
    if (status === 302) {
      address = String(headers.location);
      continue;
    }
    expect(status, address).toBe(200);
    const main = mainOf(text);
    if (ended(main)) return { ...main, notes, html: text };
    const links = linksOn(text);
    const isNotes = /\/notes\/([a-z-]+)/.exec(address)?.[1];
    if (isNotes) notes.push(isNotes);
    const wayIn = links.find(({ href, move }) => want[0] !== undefined && (move === `~${want[0]}` || href.includes(`/notes/${want[0]}?`)));
    const next = wayIn ?? links.find(({ move }) => move !== undefined && !move.startsWith('~')) ?? links.find(({ href }) => /^\/read\/lighthouse\/0/.test(href));
    if (wayIn?.move === `~${want[0]}`) want.shift();
    expect(next, `a way on from ${address}`).toBeDefined();
    address = next?.href ?? '';
  }
  throw new Error('The walk came to no end.');
}

test.each(['fixed-light', 'relief'])('a walk from / by links alone goes through the notes of %s to an ending in it', async (universe) => {
  const end = await walk('/', [universe], ({ ending }) => ending !== undefined);
  expect(end).toMatchObject({ universe, notes: [universe] });
});

test('an ending of one universe opens another, further on in the same reading', async () => {
  const end = await walk('/', ['fixed-light'], ({ ending }) => ending !== undefined);
  const back = linksOn(end.html).find(({ move }) => move === '~back');
  expect(back).toBeDefined();
  const second = await walk(back?.href ?? '', ['second-mate'], ({ universe, ending }) => universe === 'second-mate' && ending !== undefined);
  expect(second.universe).toBe('second-mate');
});

test('canon read to its end is an ending too, and offers the crossroads and the way so far', async () => {
  const { universe, html } = await walk('/', [], ({ ending }) => ending !== undefined);
  expect(universe).toBe('canon');
  const hrefs = linksOn(html).map(({ href }) => href);
  expect(hrefs.some((href) => /^\/read\/lighthouse\?at=0\./.test(href))).toBe(true);
  expect(hrefs.some((href) => /^\/read\/lighthouse\/path\?at=0\./.test(href))).toBe(true);
});

test('every link of every page of a walk leads somewhere', async () => {
  const seen = new Set(['/']);
  for (const address of seen) {
    if (seen.size > 150) break;
    const { status, text, headers } = await serving.get(address);
    expect([200, 302], address).toContain(status);
    if (status === 302) seen.add(String(headers.location));
    for (const { href } of linksOn(text)) if (href.startsWith('/')) seen.add(href);
  }
  expect(seen.size).toBeGreaterThan(40);
});
