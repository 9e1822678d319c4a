/** The library as readers use it, in a real browser: kept as they read, with a script and without, on two devices, as a file, and forgotten. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
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

/** Reads on from a page, so that the reading is kept; gives the page it stops at. */
async function read(context: BrowserContext, path: string, choices: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.address}${path}`);
  await page.locator('html[data-keys]').waitFor({ state: 'attached' });
  for (let made = 0; made < choices; made++) {
    const before = page.url();
    const sent = page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
    await page.locator('.choices a').first().click();
    await page.waitForURL((url) => url.href !== before);
    await sent;
  }
  return page;
}

const names = (page: Page): Promise<string[]> => page.locator('.kept h3').allInnerTexts();
const follow = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).first().click();

test('what was read is in the library, is called what its reader likes, and is read on from there', async () => {
  const context = await browser.newContext();
  const page = await read(context, '/read/lighthouse/0', 2);
  const there = page.url();
  await follow(page, 'Kept readings');
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
  expect(await page.locator('.unkept').count()).toBe(0);
  await follow(page, 'Name');
  await page.getByLabel('What you call it').fill('The night of the chain');
  await page.getByRole('button', { name: 'Call it that' }).click();
  await page.getByRole('status').getByText('It is called that now.').waitFor();
  expect(await names(page)).toEqual(['The night of the chain']);
  await follow(page, 'Read on');
  await page.waitForURL(there);
  await page.goto(`${server.address}/library`);
  await follow(page, 'Let go');
  await follow(page, 'Leave all as it is');
  expect(await names(page)).toEqual(['The night of the chain']);
  await follow(page, 'Let go');
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByText('That reading is gone.').waitFor();
  expect(await names(page)).toEqual([]);
  await context.close();
});

test('without a script a reading is kept by a button, and read on from the library', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.address}/read/lighthouse/0.herring`);
  await follow(page, 'Kept readings');
  await page.getByRole('button', { name: 'Keep this reading' }).click();
  await page.getByText('That reading is kept.').waitFor();
  expect(await names(page)).toEqual(['What happened']);
  await follow(page, 'Read on');
  expect(new URL(page.url()).pathname).toBe('/read/lighthouse/0.herring');
  await context.close();
});

test('two devices are joined by three words, and only when it is confirmed', async () => {
  const [desk, phone] = await Promise.all([browser.newContext(), browser.newContext({ viewport: { width: 360, height: 740 } })]);
  const one = await read(desk, '/read/lighthouse/0', 1);
  const other = await read(phone, '/read/lighthouse/0.herring.~fixed-light', 1);
  await one.goto(`${server.address}/library`);
  await follow(one, 'Read on another device');
  await one.getByRole('button', { name: 'Show me the words' }).click();
  const words = await one.locator('.code').innerText();
  await one.locator('.qr').waitFor();
  await other.goto(`${server.address}/library`);
  await follow(other, 'Enter the three words of another device');
  await other.getByLabel('The three words').fill(words.replaceAll('-', ' '));
  await other.getByRole('button', { name: 'Go on' }).click();
  await other.getByText('one reading there, one reading here').waitFor();
  expect(await (await other.context().request.get(`${server.address}/api/library/playthroughs`)).json()).toMatchObject({ playthroughs: [{}] });
  await other.getByRole('button', { name: 'Join this device to it' }).click();
  await other.getByText('This device is joined').waitFor();
  const both = ['A Fixed Light', 'What happened'];
  expect((await names(other)).toSorted()).toEqual(both);
  await one.goto(`${server.address}/library`);
  expect((await names(one)).toSorted()).toEqual(both);
  await Promise.all([desk.close(), phone.close()]);
});

test('everything is taken as a file, forgotten with what the browser had, and brought back', async () => {
  const context = await browser.newContext();
  const page = await read(context, '/read/lighthouse/0', 2);
  await page.goto(`${server.address}/library`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Take it with you, as one file' }).click();
  const file = readFileSync(await (await downloading).path());
  await follow(page, 'Forget me');
  await page.getByRole('button', { name: 'Forget me' }).click();
  await page.getByText('All that was kept of you here is gone').waitFor();
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('reader');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto(`${server.address}/library`);
  await page.getByText('Nothing is kept yet.').waitFor();
  await follow(page, 'Bring readings from a file');
  await page.getByLabel('The file').setInputFiles({ name: 'otherwise-readings.json', mimeType: 'application/json', buffer: file });
  await page.getByRole('button', { name: 'Bring them' }).click();
  await page.getByText('One reading is among yours now.').waitFor();
  await follow(page, 'Back to your readings');
  expect(await names(page)).toEqual(['What happened']);
  await context.close();
});

test('every page of it is clean for axe, in each theme, on a phone and a desk, and nothing scrolls sideways', { timeout: 240_000 }, async () => {
  const context = await browser.newContext();
  const page = await read(context, '/read/lighthouse/0.herring.~fixed-light.lit', 1);
  await page.goto(`${server.address}/library`);
  const id = (await page.locator('.kept h3 a').first().getAttribute('id'))?.replace('kept-', '') ?? '';
  const pages = ['/library', '/library?pack=lighthouse&at=0.quarrel', '/library/book/lighthouse', `/library/name/${id}`, `/library/let-go/${id}`, '/library/bring', '/library/device', '/library/join', '/library/join?code=no-such-words', '/library/forget'];
  const check = async (path: string) => {
    for (const [theme, width] of [['light', 360], ['light', 1280], ['dark', 360], ['contrast', 1280]] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      const faultsFound = await faultsOn(page, theme === 'light' ? 'all' : 'colours');
      expect(faultsFound.map((fault) => ({ path, theme, width, ...fault }))).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
  };
  for (const path of pages) {
    await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
    await check(path);
  }
  await page.goto(`${server.address}/library/device`);
  await page.getByRole('button', { name: 'Show me the words' }).click();
  await page.locator('.qr').waitFor();
  await check('the words');
  await context.close();
});
