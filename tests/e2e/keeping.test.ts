/** What a browser keeps comes to the server when it can, and to the reader's other devices; nothing of it is waited for, and nothing lost. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeLink, encodePlain, isBadLink } from '../../engine/reading/link.ts';
import type { KeptAnswered, LibraryAnswered } from '../../web/keeping/wire.ts';
import { openDoor } from './door.ts';
import { launch, serve, type Serving } from './serving.ts';

let server: Serving;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The readings that the server keeps for whoever has this browser's cookie, each as its link. */
async function kept(context: BrowserContext): Promise<readonly string[]> {
  const { playthroughs } = await (await context.request.get(`${server.address}/api/library/playthroughs?pack=lighthouse`)).json() as LibraryAnswered;
  const each = await Promise.all(playthroughs.map(async ({ id }) => (await context.request.get(`${server.address}/api/library/playthroughs/${id}`)).json() as Promise<KeptAnswered>));
  return each.map(({ seed, brings, moves }) => encodePlain({ seed, brings: new Map(brings), moves })).toSorted();
}

/** The reading that is shown. */
function linkOf(page: Page): string {
  const playthrough = decodeLink(new URL(page.url()).pathname.replace('/read/lighthouse/', ''));
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  return encodePlain(playthrough);
}

async function choose(page: Page, number = 0): Promise<void> {
  const before = page.url();
  await page.locator('.choices a').nth(number).click();
  await page.waitForURL((url) => url.href !== before);
}

async function open(context: BrowserContext, path: string, address = server.address): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  await page.locator('html[data-keys]').waitFor({ state: 'attached' });
  return page;
}

/** Another device of the same reader. */
async function joined(context: BrowserContext): Promise<BrowserContext> {
  const other = await browser.newContext();
  await other.addCookies((await context.cookies()).filter(({ name }) => name === 'reader'));
  return other;
}

test('what is read is sent, move by move', async () => {
  const context = await browser.newContext();
  const page = await open(context, '/read/lighthouse/0');
  expect(await kept(context)).toEqual([]);
  await choose(page);
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([linkOf(page)]);
  await choose(page);
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([linkOf(page)]);
  await context.close();
});

test('what could not be sent waits, is read on with, and is sent when the network is back, by another visit too', async () => {
  const context = await browser.newContext();
  const page = await open(context, '/read/lighthouse/0');
  await context.setOffline(true);
  await choose(page);
  await choose(page);
  const link = linkOf(page);
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('otherwise:lighthouse/')));
  await context.setOffline(false);
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([link]);
  await context.setOffline(true);
  await choose(page);
  const further = linkOf(page);
  await page.close();
  await context.setOffline(false);
  await open(context, '/read/lighthouse');
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([further]);
  await context.close();
});

test.each(['broken', 'nobody'] as const)('where the network is there and the server is away, it waits and arrives without being asked again: %s', async (behind) => {
  const door = await openDoor(new URL(server.address));
  const context = await browser.newContext();
  const page = await open(context, '/read/lighthouse/0', door.address);
  await choose(page);
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([linkOf(page)]);
  door.leadTo(behind);
  const isSave = (one: { url(): string }) => /\/api\/library\//.test(one.url());
  const failed = behind === 'broken' ? page.waitForEvent('response', isSave) : page.waitForEvent('requestfailed', isSave);
  await choose(page);
  await failed;
  door.leadTo(new URL(server.address));
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([linkOf(page)]);
  await context.close();
  await door.close();
}, 60_000);

test('two devices that diverge offline end with two readings, both whole, and each knows the other’s', async () => {
  const one = await browser.newContext();
  const here = await open(one, '/read/lighthouse/0');
  await choose(here);
  await expect.poll(() => kept(one), { timeout: 20_000 }).toEqual([linkOf(here)]);
  const other = await joined(one);
  const there = await open(other, '/read/lighthouse');
  await there.getByRole('link', { name: /^Continue where/ }).click();
  await there.waitForURL(here.url());

  await Promise.all([one.setOffline(true), other.setOffline(true)]);
  await choose(here, 0);
  await choose(there, 1);
  const links = [linkOf(here), linkOf(there)];
  expect(new Set(links).size).toBe(2);
  await one.setOffline(false);
  await expect.poll(() => kept(one), { timeout: 20_000 }).toContain(links[0]);
  await other.setOffline(false);
  await expect.poll(() => kept(other), { timeout: 20_000 }).toEqual(links.toSorted());

  // Read on where each was: both are still themselves.
  await choose(there);
  await expect.poll(() => kept(other), { timeout: 20_000 }).toEqual([links[0], linkOf(there)].toSorted());
  await here.goto(`${server.address}/read/lighthouse`);
  await here.getByRole('link', { name: /^Or go back to|^Continue where/ }).first().waitFor();
  await expect.poll(() => here.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('otherwise:lighthouse/')).length)).toBe(2);
  await Promise.all([one.close(), other.close()]);
});

test('an ending found on one device is known on the other', async () => {
  const one = await browser.newContext();
  const here = await open(one, '/read/lighthouse/0.herring.~fixed-light');
  while (await here.locator('main[data-ending]').count() === 0) await choose(here);
  await expect.poll(() => kept(one), { timeout: 20_000 }).toEqual([linkOf(here)]);
  const other = await joined(one);
  const there = await open(other, '/read/lighthouse');
  await there.getByText(/1 of \d+ found/).waitFor();
  await Promise.all([one.close(), other.close()]);
});

test('a storage that is full or forbidden does not disturb reading', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('There is no room.', 'QuotaExceededError'); };
  });
  const page = await open(context, '/read/lighthouse/0');
  for (let move = 0; move < 3; move++) await choose(page);
  // It is not kept here, and comes to the server all the same.
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([linkOf(page)]);
  await page.goBack();
  await choose(page, 0);
  await context.close();
});

test('two tabs at once send nothing twice and lose nothing', async () => {
  const context = await browser.newContext();
  const one = await open(context, '/read/lighthouse/0');
  await choose(one);
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([linkOf(one)]);
  const other = await open(context, new URL(one.url()).pathname);
  await choose(one, 0);
  await choose(other, 1);
  await expect.poll(() => kept(context), { timeout: 20_000 }).toEqual([linkOf(one), linkOf(other)].toSorted());
  await context.close();
});
