/** What was read without a network is sent from whatever page comes next, and the library shows it without being asked again. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LibraryAnswered } from '../../web/keeping/wire.ts';
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

async function choose(page: Page): Promise<void> {
  const before = page.url();
  await page.locator('.choices a').first().click();
  await page.waitForURL((url) => url.href !== before);
}

/** Three choices without a network, which is still away. */
async function readOffline(context: BrowserContext, pack = 'lighthouse'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.address}/read/${pack}/0`);
  await page.locator('html[data-keys]').waitFor({ state: 'attached' });
  await context.setOffline(true);
  for (let made = 0; made < 3; made++) await choose(page);
  return page;
}

const readOn = (page: Page): Promise<(string | null)[]> =>
  page.getByRole('link', { name: /^(Read on|Reread)$/ }).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

async function lengths(context: BrowserContext, pack = 'lighthouse'): Promise<readonly number[]> {
  const { playthroughs } = await (await context.request.get(`${server.address}/api/library/playthroughs?pack=${pack}`)).json() as LibraryAnswered;
  return playthroughs.map(({ length }) => length);
}

test('the library shows it, come to by the foot’s link', async () => {
  const context = await browser.newContext();
  const page = await readOffline(context);
  const there = new URL(page.url()).pathname;
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Kept readings', exact: true }).click();
  await page.waitForURL(/\/library/);
  await expect.poll(() => readOn(page), { timeout: 20_000 }).toEqual([there]);
  await page.getByText('four pages').waitFor();
  expect(await page.locator('.unkept').count()).toBe(0);
  await context.close();
});

test('the library shows it where no page of the book is open any more: once, and the focus stays', async () => {
  const context = await browser.newContext();
  const page = await readOffline(context);
  const there = new URL(page.url()).pathname;
  await page.close();
  await context.setOffline(false);
  const library = await context.newPage();
  const asked: string[] = [];
  library.on('request', (request) => { if (new URL(request.url()).pathname === '/library') asked.push(request.resourceType()); });
  // Sent only once there is a focus to keep.
  let letThrough = (): void => undefined;
  const isFocused = new Promise<void>((resolve) => { letThrough = resolve; });
  await library.route('**/api/library/playthroughs/*', async (route) => {
    await isFocused;
    await route.continue();
  });
  await library.goto(`${server.address}/library`);
  await library.getByText('Nothing is kept yet.').waitFor();
  const file = library.getByRole('link', { name: 'Bring readings from a file' });
  await file.focus();
  letThrough();
  await expect.poll(() => readOn(library), { timeout: 20_000 }).toEqual([there]);
  expect(await file.evaluate((link) => link === document.activeElement)).toBe(true);
  await library.waitForLoadState('networkidle');
  // That something has come, and that something was read just before.
  expect(asked.filter((type) => type === 'document')).toHaveLength(1);
  expect(asked.length).toBeLessThanOrEqual(3);
  await context.close();
});

test('the library shows what is read on in another tab', async () => {
  const context = await browser.newContext();
  const library = await context.newPage();
  await library.goto(`${server.address}/library`);
  const page = await context.newPage();
  await page.goto(`${server.address}/read/lighthouse/0`);
  await page.locator('html[data-keys]').waitFor({ state: 'attached' });
  await choose(page);
  await choose(page);
  const there = new URL(page.url()).pathname;
  await library.bringToFront();
  await expect.poll(() => readOn(library), { timeout: 20_000 }).toEqual([there]);
  await context.close();
});

test.each(['/', '/about', '/settings', '/library/join', '/compare/lighthouse?a=0', '/read/lighthouse/map', '/read/lily', '/read/lily/0'])('it is sent from %s', async (path) => {
  const context = await browser.newContext();
  await (await readOffline(context)).close();
  await context.setOffline(false);
  const page = await context.newPage();
  await page.goto(`${server.address}${path}`);
  await expect.poll(() => lengths(context), { timeout: 20_000 }).toEqual([3]);
  await context.close();
});

test('of several books it all comes to one reader', async () => {
  const context = await browser.newContext();
  for (const pack of ['lighthouse', 'lily']) {
    await (await readOffline(context, pack)).close();
    // Or the next book's page would send this one's.
    await context.route('**/api/library/**', (route) => route.abort());
    await context.setOffline(false);
  }
  await context.unroute('**/api/library/**');
  const page = await context.newPage();
  await page.goto(`${server.address}/about`);
  await expect.poll(async () => [await lengths(context), await lengths(context, 'lily')], { timeout: 20_000 }).toEqual([[3], [3]]);
  await context.close();
});
