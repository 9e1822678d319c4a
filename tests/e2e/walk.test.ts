/** The whole walk, as a newcomer makes it: from the first address to an ending of each universe, by links, by clicks, by keys. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeded } from '../../engine/exploring/survey.ts';
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

const ending = (page: Page) => page.locator('main').getAttribute('data-ending');

/** Takes choices until the story ends; `take` takes the one with this number, from 0. Returns how many were taken. */
async function readToAnEnding(page: Page, take: (number: number) => Promise<void>): Promise<number> {
  const random = seeded(7);
  for (let moves = 0; moves < 150; moves++) {
    if ((await ending(page)) !== null) return moves;
    const before = page.url();
    await take(random(await page.locator('.choices a').count()));
    await page.waitForURL((url) => url.href !== before);
  }
  throw new Error(`No ending was reached; the last page is ${page.url()}`);
}

async function reading(javaScriptEnabled: boolean, read: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const wrong: string[] = [];
  // Chromium reports its own fade between two pages as an error where the next page comes before the fade could start.
  page.on('pageerror', (error) => { if (!/^Transition was (aborted|skipped)/.test(error.message)) wrong.push(error.message); });
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()); });
  try {
    await read(page, context);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

const UNIVERSES = [['mirror', 'The Other Side of the Glass'], ['separation', 'Room 241'], ['survival', 'What James Paid']] as const;

describe.each([['with JavaScript off', false], ['with JavaScript on', true]] as const)('%s', (_how, on) => {
  test.each(UNIVERSES)('from / to an ending of %s', async (universe, title) => {
    await reading(on, async (page) => {
      await page.goto(server.address);
      await page.getByRole('link', { name: 'Lily, Otherwise' }).click();
      await page.getByRole('link', { name: `Enter ${title}` }).click();
      await page.getByRole('heading', { level: 1, name: 'Before you go in' }).waitFor();
      await page.getByRole('link', { name: 'Go in' }).click();
      await page.locator(`main[data-universe="${universe}"]`).waitFor();
      const moves = await readToAnEnding(page, (number) => page.locator('.choices a').nth(number).click());
      expect(moves).toBeGreaterThan(3);
      expect(await page.locator('main').getAttribute('data-universe')).toBe(universe);
      expect(await page.locator('main').textContent()).toMatch(/1 of \d+/);
      // Each page was one address: going back is one page back, and the ending's own address opens it again.
      const address = page.url();
      await page.goBack();
      expect(await ending(page)).toBeNull();
      await page.goto(address);
      expect(await ending(page)).not.toBeNull();
    });
  });
});

test('a choice in the browser needs no network', async () => {
  await reading(true, async (page, context) => {
    await page.goto(`${server.address}/read/lily/0`);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const before = await page.locator('h1').textContent();
    await page.locator('.choices a').first().click();
    await page.waitForURL(/\/read\/lily\/0\../);
    expect(await page.locator('h1').textContent()).not.toBe(before);
    expect(await page.evaluate(() => document.activeElement?.matches('main, main h1, main *'))).toBe(true);
    await page.goBack();
    await page.waitForURL(/\/read\/lily\/0$/);
    expect(await page.locator('h1').textContent()).toBe(before);
  });
});

test('by keyboard alone, from the first page to an ending in another universe and back', async () => {
  await reading(true, async (page) => {
    await page.goto(server.address);
    const follow = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (name.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return page.keyboard.press('Enter');
      }
      throw new Error(`No ${name} is in the tab order of ${page.url()}`);
    };
    await follow(/Lily, Otherwise/);
    await page.waitForURL(/\/read\/lily$/);
    // What the server keeps may draw the crossroads again, and take the focus from what a key is about to press.
    await page.waitForLoadState('networkidle');
    await follow(/Begin/);
    await page.waitForURL(/\/read\/lily\/0$/);
    await page.locator('html[data-keys]').waitFor();
    await page.keyboard.press('1');
    await page.waitForURL(/0\.\w+$/);
    await page.keyboard.press('u');
    await page.waitForURL(/\/read\/lily\/0$/);
    // The address goes back before the page does.
    await page.waitForFunction(() => /\/0\.[^.]+$/.test(document.querySelector('.choices a')?.getAttribute('href') ?? ''));
    while ((await page.locator('main').getAttribute('data-moment')) === null) {
      const before = page.url();
      await page.keyboard.press('1');
      await page.waitForURL((url) => url.href !== before);
    }
    await page.keyboard.press('w');
    await page.waitForURL(/\/notes\//);
    await follow(/^Go in/);
    await page.locator('main[data-universe="separation"]').waitFor();
    // A key pressed before somebody listens is lost.
    await page.locator('html[data-keys]').waitFor();
    await readToAnEnding(page, (number) => page.keyboard.press(String(number + 1)));
    await follow(/Return to the moment/);
    await page.locator('main[data-moment="wedding"]').waitFor();
  });
});

test('the question mark lists the keys, and Escape closes the list', async () => {
  await reading(true, async (page) => {
    await page.goto(`${server.address}/read/lily/0`);
    await page.locator('html[data-keys]').waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // What this page has nothing for is not named.
    expect(await dialog.textContent()).toMatch(/^Keys1 .*this list/);
    expect(await dialog.textContent()).not.toMatch(/what.if|undo/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(page.url()).toMatch(/\/read\/lily\/0$/);
  });
});

test('numbers take the ways on where a page has no choices; w never goes straight into one of several', async () => {
  await reading(true, async (page) => {
    const settled = () => page.locator('html[data-keys]').waitFor();
    await page.goto(`${server.address}/read/lily`);
    await settled();
    await page.keyboard.press('1');
    await page.waitForURL(/\/read\/lily\/0$/);
    await page.goto(`${server.address}/read/lighthouse/0.herring.save`);
    await settled();
    const [parting, notes] = [page.locator('.whatif'), /\/notes\//];
    expect(await parting.count()).toBe(2);
    expect(await page.locator('.whatif.shut').count()).toBe(1);
    await page.keyboard.press('w');
    expect(await page.evaluate(() => document.activeElement?.matches('.whatif:not(.shut) h2 a'))).toBe(true);
    expect(page.url()).toMatch(/0\.herring\.save$/);
    await page.goto(`${server.address}/read/lily/notes/mirror?at=0`);
    await settled();
    await page.keyboard.press('1');
    await page.waitForURL((url) => !notes.test(url.pathname));
  });
});

test('the place is kept in the browser and offered again; endings found open what was locked', async () => {
  await reading(true, async (page) => {
    await page.goto(`${server.address}/read/lighthouse/0`);
    await page.waitForLoadState('networkidle');
    await page.locator('.choices a').first().click();
    await page.waitForURL(/0\.\w+$/);
    const kept = page.url();
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('otherwise:')));
    await page.goto(`${server.address}/read/lighthouse`);
    const on = page.getByRole('link', { name: /^Continue where/ });
    await on.waitFor();
    await on.click();
    await page.waitForURL(kept);
    // The middle watch opens when an ending of the fixed light has been found.
    await page.goto(`${server.address}/read/lighthouse/0.herring.~fixed-light.lit.boat`);
    await page.locator('main[data-ending]').waitFor();
    await page.waitForLoadState('networkidle');
    await page.goto(`${server.address}/read/lighthouse`);
    await page.getByRole('link', { name: 'Enter The Middle Watch' }).waitFor();
  });
});

test('back leads to where on the page one was, and so does forward', async () => {
  await reading(true, async (page) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await page.goto(`${server.address}/read/lily`);
    await page.waitForLoadState('networkidle');
    const height = () => page.evaluate(() => Math.round(scrollY));
    const scrolled = (to: number) => page.evaluate((top) => scrollTo(0, top), to);
    await scrolled(1_500);
    await page.evaluate(() => document.querySelector<HTMLElement>('main a[data-notes]')?.click());
    await page.waitForURL(/\/notes\//);
    await expect.poll(height).toBe(0);
    await page.getByRole('link', { name: 'Go in' }).click();
    // The address and the height of a page follow its words.
    await page.waitForURL(/\/read\/lily\/[^?]*~/);
    await page.locator('.choices').waitFor();
    await scrolled(200);
    await page.evaluate(() => document.querySelector<HTMLElement>('.choices a')?.click());
    await expect.poll(height).toBe(0);
    await page.goBack();
    await expect.poll(height).toBe(200);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/\/read\/lily$/);
    await expect.poll(height).toBe(1_500);
    await page.goForward();
    await page.goForward();
    await expect.poll(height).toBe(200);
    // Away to a page that the server sends, and back.
    await page.goto(`${server.address}/about`);
    await page.goBack();
    await expect.poll(height).toBe(200);
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await page.goBack();
    await expect.poll(height).toBe(1_500);
  });
});

test('begin again brings what was found, and so opens what it opened', async () => {
  await reading(true, async (page) => {
    await page.goto(`${server.address}/read/lighthouse/0.herring.~fixed-light.lit.boat`);
    await page.locator('main[data-ending]').waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'Begin again' }).click();
    await page.waitForURL(/\/0,fixed-light=\w+$/);
    // A link that brings nothing is opened by what the browser keeps, and its way in brings that.
    await page.goto(`${server.address}/read/lighthouse/0.herring.save`);
    await page.locator('.whatif:not(.shut) a[href*="second-mate"]').click();
    const enter = page.getByRole('link', { name: 'Go in' });
    await page.locator('main[data-universe="second-mate"]').waitFor();
    if (await enter.isVisible()) await enter.click();
    await page.waitForURL(/\/0,fixed-light=\w+\.herring\.save\.~second-mate$/);
  });
});

test('the path so far goes back to any page, and the other choice there is a fork', async () => {
  await reading(true, async (page) => {
    await page.goto(`${server.address}/read/lighthouse/0.herring.shout`);
    await page.getByRole('link', { name: 'Path so far' }).click();
    await page.waitForURL(/\/path\?at=/);
    await page.locator('main a[href$="/read/lighthouse/0"]').first().waitFor();
    await page.getByText('One other way on').first().click();
    await page.locator('main a[href$="/read/lighthouse/0.quarrel"]').first().click();
    await page.waitForURL(/\/0\.quarrel$/);
    await page.goBack();
    await page.waitForURL(/\/path\?at=/);
  });
});
