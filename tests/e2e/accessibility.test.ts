/** What axe finds on every kind of page, in light and dark, on a phone and a desk: nothing, and a contrast of 7:1. */
import type { Browser, Page } from 'playwright-core';
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

const PAGES = [
  ['the shelf', '/'],
  ['the crossroads', '/read/lily'],
  ['a page', '/read/lily/0'],
  ['a moment', '/read/lily/0.ink.look'],
  ['content notes', '/read/lily/notes/separation?at=0.ink.look'],
  ['an ending', '/read/lighthouse/0.herring.~fixed-light.lit.boat'],
  ['the path so far', '/read/lighthouse/path?at=0.herring.~fixed-light.lit.boat'],
  ['about', '/about'],
  ['an error', '/read/lily/0.ink.nothing'],
] as const;

const LOOKS = [['light', 360], ['light', 1280], ['dark', 360], ['dark', 1280]] as const;

test.each(PAGES)('%s', async (_name, path) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const [colorScheme, width] of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const faultsFound = await faultsOn(page, colorScheme === 'light' ? 'all' : 'colours');
    expect(faultsFound.map((fault) => ({ colorScheme, width, ...fault }))).toEqual([]);
    expect(await contrasts(page)).toEqual([]);
    expect(await wider()).toBe(0);
  }
  // 320 px is also 1280 px at 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await wider()).toBe(0);
  await context.close();
});

/** Text and choices with a contrast under 7:1, measured from the computed colours: axe's own rule may be inapplicable. */
function contrasts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: number[]): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): number[] => {
      for (let one = element; one; one = one.parentElement) {
        const colour = channels(getComputedStyle(one).backgroundColor);
        if (colour.length === 3 || (colour[3] ?? 0) > 0) return colour.slice(0, 3);
      }
      return [255, 255, 255];
    };
    const low: string[] = [];
    for (const element of document.querySelectorAll('main p, main a, main li, main h1, main h2, main h3, header p, header a, footer a')) {
      if (element.closest('.sr') || !element.textContent?.trim() || element.getClientRects().length === 0) continue;
      const text = luminance(channels(getComputedStyle(element).color).slice(0, 3));
      const behind = luminance(ground(element));
      const ratio = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
      if (ratio < 7) low.push(`${ratio.toFixed(1)}: ${element.textContent.trim().slice(0, 40)}`);
    }
    return low;
  });
}
