/** The report of `explore --html`, opened from its file: it stands by itself, and leads to the site it was made for. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk, LAKE } from '../cli/desk.ts';
import { faultsOn } from './axe.ts';
import { launch } from './serving.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('tells the verdict, every finding with its place and page, and the source with its counts; without a script, in every look', async () => {
  const { story, write, folder } = desk(LAKE);
  write('stories/lake/storm.ink', `${LAKE['stories/lake/storm.ink']}* {oars > 5} [Row # key: row] Rowed. -> END\n* [Let go # key: let-go] -> fall\n=== fall ===\nYou <b>let</b> go.\n=== attic ===\nDust.\n-> END\n`);
  const file = join(folder, 'reports', 'lake.html');
  expect((await story(['explore', 'lake', '--html', file, '--base', 'http://127.0.0.1:4000/'])).code).toBe(1);

  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(await page.locator('script').count()).toBe(0);
  expect(await page.locator('.verdict').textContent()).toBe('Complete for text: every choice of every universe was taken from every state that can differ.');
  const dead = page.locator('.findings li').filter({ hasText: 'runs out of content' });
  expect(await dead.getByRole('link', { name: 'See it' }).getAttribute('href')).toBe('http://127.0.0.1:4000/read/lake/0.~storm.let-go');
  expect(await page.getByRole('link', { name: 'storm/held' }).getAttribute('href')).toBe('http://127.0.0.1:4000/read/lake/0.~storm.hold');
  expect(await page.getByText('“Row” · The page it belongs to is read, and never offers it.').count()).toBe(1);
  // A place leads to its line, and opens the file it is in.
  const line = await dead.getByRole('link').first().getAttribute('href');
  await dead.getByRole('link').first().click();
  expect(await page.locator(`[id="${line?.slice(1)}"]`).isVisible()).toBe(true);

  const faults: unknown[] = [];
  for (const [colorScheme, width] of [['light', 320], ['dark', 360], ['light', 1280], ['dark', 1280]] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const faultsFound = await faultsOn(page, colorScheme === 'light' ? 'all' : 'colours');
    faults.push(...faultsFound.map((fault) => ({ colorScheme, width, ...fault })));
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) faults.push({ width, id: 'wider than the page' });
  }
  expect(faults).toEqual([]);
  await context.close();
}, 60_000);
