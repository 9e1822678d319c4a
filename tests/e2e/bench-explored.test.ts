/** Exploring on the bench, in a real browser: begun by a button, shown when it is done, told to be old once a story changes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { edit, openDesk, type DevDesk } from './dev-desk.ts';

let desk: DevDesk;
beforeAll(async () => {
  desk = await openDesk('lighthouse');
});
afterAll(() => desk.close());

const COMPLETE = 'Complete for text: every choice of every universe was taken from every state that can differ.';
const OLD = 'The stories have changed since: what follows is of how they were. Explore again to know how they are.';
const WAIT = { timeout: 120_000 };

async function faults(page: Page): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [colorScheme, width] of [['light', 320], ['dark', 1280], ['dark', 360], ['light', 1280]] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const faultsFound = await faultsOn(page);
    found.push(...faultsFound.map((fault) => ({ colorScheme, width, ...fault })));
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) found.push({ colorScheme, width, id: 'wider than the page' });
  }
  return found;
}

test('by keyboard: a dead end is found with the page that shows it; mended, the report is old; explored again, nothing is wrong', async () => {
  const END = '# ending: asleep, Asleep on duty\n-> END';
  edit(desk.storyFile('lighthouse', 'relief'), END, '');
  const context = await desk.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${desk.address}/test/lighthouse`);
  await page.getByRole('button', { name: 'Explore' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(COMPLETE).first().waitFor(WAIT);
  const dead = page.locator('.findings li').filter({ hasText: 'runs out of content' });
  const link = dead.getByRole('link', { name: 'See it' });
  expect(await link.getAttribute('href')).toMatch(/^\/read\/lighthouse\/0\..*~relief\./);
  expect(await page.getByText(OLD).count()).toBe(0);
  // From a finding to its line, in the file's source with its counts.
  await dead.getByRole('link', { name: /^relief\.ink line \d+$/ }).click();
  const line = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await line.isVisible()).toBe(true);
  expect(await faults(page)).toEqual([]);

  const shows = await context.newPage();
  await shows.goto(new URL(await link.getAttribute('href') ?? '', desk.address).href);
  await shows.getByText('runs out of content').first().waitFor();
  await shows.close();

  // The knot is the last thing of its part of the file.
  edit(desk.storyFile('lighthouse', 'relief'), '=== asleep ===', `=== asleep ===\nAsleep. ${END}\n=== awake ===`);
  await page.getByText(OLD).waitFor(WAIT);
  await page.getByRole('button', { name: 'Explore again' }).click();
  await page.getByText(OLD).waitFor({ ...WAIT, state: 'detached' });
  expect(await page.locator('.findings li').filter({ hasText: 'runs out of content' }).count()).toBe(0);
  await context.close();
}, 300_000);

test('without a script: begun by a form, looked at again until it is there', async () => {
  const context = await desk.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${desk.address}/test/lighthouse`);
  await page.getByLabel('Choices, endings, errors and dead ends only: quicker').check();
  await page.getByRole('button', { name: 'Explore again' }).click();
  expect(new URL(page.url()).pathname).toBe('/test/lighthouse');
  while (await page.locator('#progress').count() > 0) await page.goto(`${desk.address}/test/lighthouse`);
  expect(await page.locator('.report .verdict').textContent()).toContain('Complete for control');
  await context.close();
}, 300_000);
