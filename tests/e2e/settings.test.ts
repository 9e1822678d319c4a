/** Settings as a reader makes them: without a script by a form, with one at once; and every theme is fit to read. */
import type { Browser } from 'playwright-core';
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

const THEMES = [['', 'light'], ['', 'dark'], ['light', 'dark'], ['sepia', 'dark'], ['dark', 'light'], ['contrast', 'light'], ['contrast', 'dark']] as const;
const PAGES = ['/settings?pack=lighthouse&at=0.herring.save', '/read/lighthouse/0.herring.save', '/read/lighthouse?at=0.herring'];

test.each(THEMES)('the theme “%s” on a device that is %s has nothing for axe to find, and a contrast of 7:1', async (theme, colorScheme) => {
  const context = await browser.newContext({ colorScheme });
  await context.addCookies([{ name: 'settings', value: `theme=${theme}`, url: server.address }]);
  const page = await context.newPage();
  for (const path of PAGES) {
    await page.goto(`${server.address}${path}`);
    for (const width of theme === '' ? [360, 1280] : [360]) {
      await page.setViewportSize({ width, height: 800 });
      const faultsFound = await faultsOn(page, theme === '' ? 'all' : 'colours');
      expect(faultsFound.map((fault) => ({ path, width, ...fault }))).toEqual([]);
    }
  }
  await context.close();
}, 60_000);

test('with the largest letters, widely spaced, nothing has to be scrolled to the side on a phone', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await context.addCookies([{ name: 'settings', value: 'size=5&face=open&lead=open&width=wide&paras=spaced', url: server.address }]);
  const page = await context.newPage();
  for (const path of PAGES) {
    await page.goto(`${server.address}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
  }
  await context.close();
});

test.each([['off', false], ['on', true]] as const)('with JavaScript %s: chosen, kept, on every page, and put back', async (_how, javaScriptEnabled) => {
  const context = await browser.newContext({ javaScriptEnabled, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${server.address}/read/lighthouse/0.herring`);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.getByLabel('Dark').check();
  await page.getByLabel('Largest').check();
  await page.getByRole('button', { name: 'Keep these' }).click();
  await page.locator('html[data-theme="dark"][data-size="5"]').waitFor();
  expect(await page.getByLabel('Dark').isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Back to the page' }).click();
  await page.locator('html[data-theme="dark"][data-size="5"] main[data-universe]').waitFor();
  expect(page.url()).toBe(`${server.address}/read/lighthouse/0.herring`);
  expect(await page.locator('meta[name="theme-color"]').first().getAttribute('content')).toBe('#171614');
  await page.goto(`${server.address}/settings`);
  await page.getByRole('button', { name: 'All as at first' }).click();
  await page.locator('html:not([data-theme]):not([data-size])').waitFor();
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('with JavaScript what is chosen is seen and kept at once, also on the page that was left', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}/read/lighthouse/0`);
  await page.getByRole('link', { name: 'Settings' }).click();
  // The form's part of the script has come where the choice is seen.
  await expect.poll(async () => {
    await page.getByLabel('Light').check();
    await page.getByLabel('Sepia').check();
    return page.evaluate(() => [document.documentElement.dataset.theme, document.cookie]);
  }).toEqual(['sepia', 'settings=theme=sepia']);
  await page.goBack();
  await page.locator('html[data-theme="sepia"]').waitFor();
  await context.close();
});
