/** What is taken away: a pack as one file, read from disk with no network at all; a reading as a book, downloaded at its ending. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from '../reading/binding.ts';
import { faultsOn } from './axe.ts';
import { launch, serve, type Serving } from './serving.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'otherwise-away-'));
let browser: Browser;
let server: Serving;
beforeAll(async () => {
  const exported = promisify(execFile)(process.execPath, ['--import', 'tsx', 'engine/cli/main.ts', 'export', 'lighthouse', '--to', 'html', '--out', join(folder, 'keeper.html')], { cwd: root });
  [browser, server] = await Promise.all([launch(), serve(), exported]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Opens the file with the network off; whatever it asks for beyond itself, or reports, fails the test. */
async function fromDisk(read: (page: Page, file: string, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ offline: true });
  const wrong: string[] = [];
  context.on('request', (request) => { if (!/^(file|data):/.test(request.url())) wrong.push(request.url()); });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()); });
  try {
    const file = pathToFileURL(join(folder, 'keeper.html')).href;
    await page.goto(file);
    await page.locator('html[data-keys]').waitFor();
    await read(page, file, context);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The address changes with the click, the page a moment after it: so the page is waited for first. */
const at = (page: Page, link: string) => page.waitForURL((url) => url.hash === `#/read/lighthouse/${link}`);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('a pack as one file', () => {
  test('plays from its first page to an ending, through a what-if and its notes, and back', async () => {
    await fromDisk(async (page) => {
      await heading(page, 'The Occasional Keeper');
      await page.getByRole('link', { name: 'Begin at the beginning' }).click();
      await at(page, '0');
      await page.locator('.choices a').first().click();
      await at(page, '0.herring');
      await page.locator('main[data-moment="hail"]').waitFor();
      await page.getByRole('link', { name: 'What if she had let go?' }).click();
      await heading(page, 'Before you go in');
      await page.getByText('a ship in danger').waitFor();
      await page.getByRole('link', { name: 'Go in' }).click();
      await at(page, '0.herring.~fixed-light');
      await page.locator('main[data-universe="fixed-light"]').waitFor();
      await page.keyboard.press('1');
      await heading(page, 'The landing');
      await page.locator('.choices a').first().click();
      await page.locator('main[data-ending]').waitFor();
      expect(await page.locator('main').textContent()).toContain('You have found 1 of 3.');
      await page.getByRole('link', { name: 'Return to the moment' }).click();
      await page.locator('main[data-moment="hail"]').waitFor();
      // The browser's own Back goes page by page.
      await page.goBack();
      await page.locator('main[data-ending]').waitFor();
      await page.goBack();
      await heading(page, 'The landing');
      expect(page.url()).toMatch(/~fixed-light\.\w+$/);
    });
  });

  test('keeps the place: a reload shows the same page, and whoever opens it anew may continue', async () => {
    await fromDisk(async (page, file, context) => {
      await page.getByRole('link', { name: 'Begin at the beginning' }).click();
      await page.locator('.choices a').first().click();
      await heading(page, 'A shout');
      await at(page, '0.herring');
      const text = await page.locator('article').textContent();
      await page.reload();
      await page.locator('html[data-keys]').waitFor();
      expect(await page.locator('article').textContent()).toBe(text);
      const another = await context.newPage();
      await another.goto(file);
      await another.getByRole('link', { name: /^Continue where/ }).click();
      await heading(another, 'A shout');
      await at(another, '0.herring');
      expect(await another.locator('article').textContent()).toBe(text);
    });
  });

  test('shows the path so far, and forks there; offers nothing that only a server can do', async () => {
    await fromDisk(async (page, file) => {
      await page.goto(`${file}#/read/lighthouse/0.herring.shout`);
      await page.getByRole('link', { name: 'Path so far' }).click();
      await heading(page, 'Path so far');
      await page.getByText('One other way on').first().click();
      await page.locator('main a[href$="/read/lighthouse/0.quarrel"]').click();
      await at(page, '0.quarrel');
      for (const address of ['#/read/lighthouse', '#/read/lighthouse/0.herring.~fixed-light.lit.boat', '#/read/lighthouse/path?at=0.herring']) {
        await page.goto('about:blank');
        await page.goto(file + address);
        await page.locator('html[data-keys]').waitFor();
        expect(await page.locator('a:not([href^="#"]):visible').count()).toBe(0);
        expect(await page.locator('form:visible, button:visible').count()).toBe(0);
      }
    });
  });

  test('an address that names no page of it shows the crossroads; a place on a page is led to, and the address stays', async () => {
    await fromDisk(async (page, file) => {
      await page.goto(`${file}#/read/lighthouse/0.herring.laugh`);
      await heading(page, 'The Occasional Keeper');
      await page.waitForURL((url) => url.hash === '#/read/lighthouse');
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      expect(new URL(page.url()).hash).toBe('#/read/lighthouse');
    });
  });

  test('has nothing that axe would mend, light and dark, on a phone and a desk', async () => {
    await fromDisk(async (page, file) => {
      for (const address of ['#/read/lighthouse', '#/read/lighthouse/0.herring', '#/read/lighthouse/0.herring.~fixed-light.lit.boat', '#/read/lighthouse/path?at=0.herring.shout', '#/read/lighthouse/notes/relief']) {
        await page.goto('about:blank');
        await page.goto(file + address);
        await page.locator('html[data-keys]').waitFor();
        for (const [colorScheme, width] of [['light', 360], ['dark', 1280]] as const) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const faultsFound = await faultsOn(page);
          expect(faultsFound.map((fault) => ({ address, colorScheme, ...fault }))).toEqual([]);
        }
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
    });
  });

  test('can be had from the crossroads', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/read/lighthouse`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Keep all of it as one file' }).click()]);
    expect(download.suggestedFilename()).toBe('The Occasional Keeper.html');
    const [served, exported] = [await download.path(), join(folder, 'keeper.html')].map((file) => /id="held">(.*?)<\/script>/s.exec(readFileSync(file, 'utf8'))?.[1]);
    expect(served).toBe(exported);
    await page.close();
  });
});

test('a reading as one page has nothing that axe would mend, and no sideways scrolling', async () => {
  const file = join(folder, 'reading.html');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'engine/cli/main.ts', 'export', 'lighthouse', '--to', 'html', '--link', '0.herring.~fixed-light.lit.boat.~back.shout', '--out', file], { cwd: root });
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.getByText('Contents').click();
  for (const [colorScheme, width] of [['light', 320], ['dark', 1280]] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const faultsFound = await faultsOn(page);
    expect(faultsFound.map((fault) => ({ colorScheme, ...fault }))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
  await context.close();
});

describe.each([['with JavaScript off', false], ['with JavaScript on', true]] as const)('%s', (_how, javaScriptEnabled) => {
  test('an ending is kept as a book, and the page stays', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${server.address}/read/lighthouse/0.herring.~fixed-light.lit.boat`, { waitUntil: 'networkidle' });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Keep it as a book' }).click()]);
    expect(download.suggestedFilename()).toBe('The Occasional Keeper - Nineteen for breakfast.epub');
    expect(await faultsIn(readFileSync(await download.path()))).toEqual([]);
    expect(await page.locator('main').getAttribute('data-ending')).toBe('pews');
    await context.close();
  });
});
