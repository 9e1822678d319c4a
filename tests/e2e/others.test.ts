/** What others chose: after a choice, never before, and only for who wants to know. */
import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SaveSent } from '../../web/keeping/wire.ts';
import { launch, serve, type Serving } from './serving.ts';

let server: Serving;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
  const { edition } = await (await fetch(`${server.address}/api/packs/lighthouse`)).json() as { edition: string };
  // Ten readers: seven of them save the herring.
  for (let reader = 0; reader < 10; reader++) {
    const moves = ['herring', reader < 7 ? 'save' : 'shout'].map((key) => ({ type: 'CHOOSE' as const, key }));
    const save: SaveSent = { pack: 'lighthouse', revision: edition, seed: 0, brings: [], acknowledged: 0, moves, fork: randomUUID() };
    const { status } = await fetch(`${server.address}/api/library/playthroughs/${randomUUID()}`, { method: 'PUT', headers: { 'Content-Type': 'application/json', Origin: server.address }, body: JSON.stringify(save) });
    expect(status).toBe(200);
  }
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function reader(wants: boolean): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly asked: string[] }> {
  const context = await browser.newContext();
  if (wants) await context.addCookies([{ name: 'settings', value: 'others=shown', url: server.address }]);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => { if (/\/(choices|endings)\?/.test(request.url())) asked.push(request.url()); });
  await page.goto(`${server.address}/read/lighthouse/0.herring`);
  await page.locator('html[data-keys]').waitFor();
  return { context, page, asked };
}

test('is told on the page after, and nowhere before', async () => {
  const { context, page, asked } = await reader(true);
  expect(await page.locator('.others').count()).toBe(0);
  expect(asked).toEqual([]);
  await page.locator('.choices a[data-move="save"]').click();
  const line = page.getByRole('complementary', { name: 'What others chose' });
  await line.waitFor();
  // This reader may be counted by now, or not yet.
  expect(await line.textContent()).toMatch(/^Where you chose, 7[03]% of readers took “[^”]+” and (30|27)% of readers took “[^”]+”\.$/);
  // The next page is few readers' yet.
  await page.locator('.choices a').first().click();
  await page.waitForURL(/save\./);
  expect(await line.count()).toBe(0);
  await context.close();
});

test('is not asked for unless it is wanted', async () => {
  const { context, page, asked } = await reader(false);
  await page.locator('.choices a[data-move="save"]').click();
  await page.waitForURL(/herring\.save$/);
  // What is sent comes after what would be asked.
  await expect.poll(async () => (await (await context.request.get(`${server.address}/api/library/playthroughs`)).json() as { playthroughs: unknown[] }).playthroughs.length).toBe(1);
  expect(asked).toEqual([]);
  expect(await page.locator('.others').count()).toBe(0);
  await context.close();
});
