/** The bench in a real browser: a sentence is changed, its path turns red with the words marked, is blessed, and is green. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { edit, openDesk, type DevDesk } from './dev-desk.ts';

let desk: DevDesk;
beforeAll(async () => {
  desk = await openDesk('lighthouse');
});
afterAll(() => desk.close());

const OLD = 'I stood on him, slightly.';
const NEW = 'I stood on him, and not slightly.';

const outcomeOf = (page: Page, name: string) => page.locator(`[data-path="${name}"]`).getAttribute('data-outcome');

const LOOKS = [['light', 360], ['dark', 1280], ['dark', 360], ['light', 1280]] as const;

/** What axe finds in these looks, and whether anything is wider than the page. */
async function faults(page: Page, looks: readonly (typeof LOOKS)[number][]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const faultsFound = await faultsOn(page);
    found.push(...faultsFound.map((fault) => ({ colorScheme, width, ...fault })));
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) found.push({ colorScheme, width, id: 'wider than the page' });
  }
  return found;
}

test('a sentence is changed: the path turns red by itself, is blessed by keyboard, and the file differs in that sentence', async () => {
  const context = await desk.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${desk.address}/test/lighthouse`);
  expect(await page.locator('#summary').textContent()).toBe('Nine paths: all of them hold.');
  const before = readFileSync(desk.pathFile('lighthouse', 'canon-sunrise'), 'utf8');

  edit(desk.storyFile('lighthouse', 'canon'), OLD, NEW);
  await page.getByText('Nine paths: eight hold and one has changed.').first().waitFor({ timeout: 10_000 });
  expect(await outcomeOf(page, 'canon-sunrise')).toBe('changed');
  expect(await page.getByRole('status').textContent()).toBe('Nine paths: eight hold and one has changed.');
  const red = page.getByRole('article', { name: 'canon-sunrise has changed' });
  expect(await red.locator('.parted').textContent()).toBe('After move 3, Stand up, to see her properly · play on from there');
  const sides = red.locator('td[data-side]');
  expect((await sides.allTextContents()).map((side) => side.split('his hand. ')[1])).toEqual([OLD, NEW]);
  expect(await red.locator('ins').allTextContents()).toEqual(['and not ']);
  expect(await faults(page, LOOKS)).toEqual([]);

  await red.getByRole('button', { name: 'Bless canon-sunrise' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Accepted as it reads now: canon-sunrise.').waitFor();
  expect(await outcomeOf(page, 'canon-sunrise')).toBe('same');
  expect(readFileSync(desk.pathFile('lighthouse', 'canon-sunrise'), 'utf8')).toBe(before.replace(OLD, NEW));
  expect(await faults(page, LOOKS.slice(0, 2))).toEqual([]);
  await context.close();
});

test('without a script: from the page that is read to its record, and on from there', async () => {
  const context = await desk.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${desk.address}/read/lighthouse/0.herring`);
  await page.getByRole('link', { name: 'Bench' }).click();
  await page.getByLabel('A name for the path').fill('canon-sunrise');
  await page.getByRole('button', { name: 'Record' }).click();
  expect(await page.getByRole('alert').textContent()).toBe('There is a path "canon-sunrise" already. Choose another name, or say that it may be written over.');
  await page.getByLabel('A name for the path').fill('to-the-hail');
  await page.getByRole('button', { name: 'Record' }).click();
  await page.getByText('Recorded: to-the-hail.').waitFor();
  expect(existsSync(desk.pathFile('lighthouse', 'to-the-hail'))).toBe(true);
  expect(await page.locator('#summary').textContent()).toContain('Ten paths: ');

  await page.getByRole('link', { name: 'Shout back, without losing the place' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/read/lighthouse/0.herring.shout');
  await context.close();
});

test('who is writing in the form is not disturbed, and a path that another hand writes is told', async () => {
  const page = await desk.browser.newPage();
  await page.goto(`${desk.address}/read/lighthouse/0.herring.shout`);
  // The browser's part has taken over, and draws the foot itself.
  await page.locator('[data-keys]').waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'Bench' }).click();
  expect(await page.getByLabel('The page: its address').inputValue()).toBe('0.herring.shout');
  const name = page.getByLabel('A name for the path');
  await name.fill('half-a-na');
  edit(desk.pathFile('lighthouse', 'relief-asleep'), '— ending: asleep', '— ending: awake');
  await page.getByRole('article', { name: 'relief-asleep has changed' }).waitFor({ timeout: 10_000 });
  expect(await name.inputValue()).toBe('half-a-na');
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.close();
});
