/** Without a network, the server gone: what was opened reads on, reload included; what cannot be had says so; nothing is out of place. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { openDoor } from './door.ts';
import { launch, serve, type Serving } from './serving.ts';

let browser: Browser;
let server: Serving;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  [server, context] = await Promise.all([serve(), browser.newContext()]);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.stop();
});

/** Opens a page, and waits until the worker has kept the pack. */
async function open(path: string, pack: string, address = server.address): Promise<void> {
  await page.goto(`${address}${path}`);
  await expect.poll(() => page.evaluate(async (manifest) => {
    const { universes } = await (await fetch(manifest)).json() as { universes: { story: string }[] };
    return (await Promise.all(universes.map(({ story }) => caches.match(`/stories/${story}.json`)))).every(Boolean);
  }, `/api/packs/${pack}`), { timeout: 20_000 }).toBe(true);
}

const words = () => page.locator('main .prose').textContent();

test('a page that was opened is there after a reload, and so is any other of its pack', async () => {
  await open('/read/lighthouse/0.herring', 'lighthouse');
  const before = await words();
  await server.stop();
  await page.reload();
  await page.locator('.choices a').first().waitFor();
  expect(await words()).toBe(before);
  expect(await page.title()).toMatch(/The Occasional Keeper/);
  // Never read, in another universe; then by a choice, and back.
  await page.goto(`${server.address}/read/lighthouse/0.herring.~fixed-light`);
  await page.locator('main[data-universe="fixed-light"]').waitFor();
  await page.locator('.choices a').first().click();
  await page.waitForURL(/~fixed-light\../);
  await page.goBack();
  await page.waitForURL(/~fixed-light$/);
  for (const path of ['/read/lighthouse', '/read/lighthouse/path?at=0.herring', '/read/lighthouse/notes/relief?at=0.herring']) {
    await page.goto(`${server.address}${path}`);
    await page.locator('main h1').waitFor();
    expect(await page.locator('main[data-offline]').count(), path).toBe(0);
  }
});

test('the place is kept though the server was never told, and settings hold', async () => {
  await context.addCookies([{ name: 'settings', value: 'theme=sepia&size=4', url: server.address }]);
  await open('/read/lighthouse/0', 'lighthouse');
  await server.stop();
  await page.locator('.choices a').first().click();
  await page.waitForURL(/\/0\.\w/);
  const kept = page.url();
  await page.goto(`${server.address}/read/lighthouse`);
  const on = page.getByRole('link', { name: /^Continue where/ });
  await on.waitFor();
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset, colour: document.querySelector('meta[name=theme-color]')?.getAttribute('content') })))
    .toMatchObject({ theme: 'sepia', size: '4', colour: '#f2e7d1' });
  await on.click();
  await page.waitForURL(kept);
});

test.each(['broken', 'silence'] as const)('where there is a network and the server is gone, reading goes on: %s', async (behind) => {
  const door = await openDoor(new URL(server.address));
  await open('/read/lighthouse/0.herring', 'lighthouse', door.address);
  const before = await words();
  door.leadTo(behind);
  await page.reload();
  await page.locator('.choices a').first().waitFor();
  expect(await words()).toBe(before);
  await page.close();
  await door.close();
});

test('what cannot be had without the network says so, with what reads on', async () => {
  await open('/read/lighthouse/0', 'lighthouse');
  await page.locator('.choices a').first().click();
  await page.waitForURL(/\/0\.\w/);
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('otherwise:lighthouse/')));
  const kept = page.url();
  await server.stop();
  for (const path of ['/library', '/', '/read/lily/0', '/read/lighthouse/map', '/read/lighthouse/0.nothing']) {
    await page.goto(`${server.address}${path}`);
    await page.getByRole('heading', { level: 1, name: 'This page needs the network' }).waitFor();
    expect(page.url()).toBe(`${server.address}${path}`);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const faultsFound = await faultsOn(page);
    expect(faultsFound).toEqual([]);
  }
  await page.getByRole('link', { name: /^Go on with The Occasional Keeper/ }).click();
  await page.waitForURL(kept);
  await page.locator('.choices a').first().waitFor();
});

test('all that is kept besides the stories is less than 100 kB, as the browser counts it', async () => {
  await open('/read/lighthouse/0', 'lighthouse');
  const { whole, stories } = await page.evaluate(async () => {
    const cache = await caches.open('stories');
    const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    const sizes = await Promise.all(answers.map(async (answer) => (await answer?.arrayBuffer())?.byteLength ?? 0));
    return { whole: (await navigator.storage.estimate()).usage ?? 0, stories: sizes.reduce((sum, size) => sum + size, 0) };
  });
  expect(whole).toBeGreaterThan(stories + 60_000);
  expect(whole - stories).toBeLessThan(100_000);
});

test('of what is sent for one reader nothing is kept', async () => {
  await open('/read/lighthouse/0', 'lighthouse');
  for (const path of ['/settings', '/about', '/read/lighthouse/map', '/library']) await page.goto(`${server.address}${path}`);
  await page.goto(`${server.address}/read/lighthouse/0`);
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
    return all.flat();
  });
  for (const address of kept) expect(address).toMatch(/^\/(assets\/[^/]+\.(js|css)|offline|api\/packs\/lighthouse|stories\/[0-9a-f]{32}\.json)$/);
});
