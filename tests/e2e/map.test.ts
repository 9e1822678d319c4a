/** The map and the comparison in a real Chromium: a page that was read goes on from there, and the drawing moves, by hand and by keyboard. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { launch, serve, type Serving } from './serving.ts';

let server: Serving;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const heading = (): Promise<string | null> => page.locator('h1').textContent();
const open = (path: string) => page.goto(`${server.address}${path}`, { waitUntil: 'load' });
const box = (): Promise<number[]> => page.locator('.map').first().getAttribute('viewBox').then((given) => (given ?? '').split(' ').map(Number));

const HERE = '/read/lighthouse/map?at=0.herring.~fixed-light.lit.boat';

describe('the map', () => {
  test('from a page by its foot, to a page that was read, and on another way: a fork', async () => {
    await open('/read/lighthouse/0');
    await page.locator('.choices a').first().click();
    await page.getByRole('link', { name: 'What if she had let go?' }).click();
    await page.locator('main[data-universe="fixed-light"]').waitFor();
    await page.locator('.foot').getByRole('link', { name: 'Map' }).click();
    await page.waitForURL('**/map?at=**');
    expect(await heading()).toBe('Your map');
    await page.locator('.nest').getByRole('link', { name: 'A shout' }).click();
    await page.locator('main[data-universe="canon"]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/read/lighthouse/0.herring');
    await page.locator('[data-move="save"]').click();
    await page.waitForURL('**/0.herring.save');
    await page.locator('.foot').getByRole('link', { name: 'Map' }).click();
    await page.waitForURL('**/map?at=0.herring.save');
    expect(await page.locator('[aria-current="step"]').textContent()).toContain('The steamer, you are here');
  });

  test('a tap on a page in the drawing goes there too', async () => {
    await open(HERE);
    await page.locator('.plate[tabindex]').waitFor();
    const place = await page.getByRole('link', { name: 'The landing' }).getAttribute('data-point');
    const [, x = 0, y = 0] = (place ?? '').split(' ').map(Number);
    const spot = await page.locator('.map').evaluate((svg, [across, down]) => {
      const { x: left, y: top } = new DOMPoint(across, down).matrixTransform((svg as SVGSVGElement).getScreenCTM() ?? undefined);
      return { x: left, y: top };
    }, [x, y] as const);
    await page.mouse.click(spot.x + 3, spot.y + 2);
    await page.waitForURL('**/0.herring.~fixed-light.lit');
  });

  test('the drawing is made larger and smaller, and moved, by buttons and keys; the rest of the page stays', async () => {
    await open(HERE);
    await page.locator('.plate[tabindex]').waitFor();
    const whole = await box();
    await page.getByRole('button', { name: 'Larger' }).click();
    const larger = await box();
    expect(larger[2]).toBeLessThan(whole[2] ?? 0);
    await page.locator('.plate').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const moved = await box();
    expect(moved[2]).toBeLessThan(larger[2] ?? 0);
    await page.keyboard.press('ArrowDown');
    expect((await box())[1]).toBeGreaterThan(moved[1] ?? 0);
    await page.keyboard.press('0');
    expect(await box()).toEqual(whole);
    await page.keyboard.press('-');
    expect(await box()).toEqual(whole);
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByRole('button', { name: 'Whole' }).click();
    expect(await box()).toEqual(whole);
  });

  test('a wheel scrolls the page, and makes the drawing larger while a key is held; a pointer moves what is larger', async () => {
    await open(HERE);
    await page.locator('.plate[tabindex]').waitFor();
    const whole = await box();
    const { x, y, width, height } = (await page.locator('.map').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.wheel(0, 40);
    expect(await box()).toEqual(whole);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(box).not.toEqual(whole);
    const larger = await box();
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 20, y + height / 2 - 20, { steps: 4 });
    await page.mouse.up();
    const moved = await box();
    expect([moved[0] !== larger[0] || moved[1] !== larger[1], moved[2]]).toEqual([true, larger[2]]);
    expect(new URL(page.url()).pathname).toBe('/read/lighthouse/map');
  });

  test('what is larger stays within its plate, and wheel and keys reach its ends', async () => {
    await open(HERE);
    await page.locator('.plate[tabindex]').waitFor();
    const whole = await box();
    expect(await page.locator('.map').evaluate((svg) => getComputedStyle(svg).cursor)).toBe('auto');
    for (const name of ['Larger', 'Larger', 'Larger']) await page.getByRole('button', { name }).click();
    expect(await page.locator('.map').evaluate((svg) => getComputedStyle(svg).overflow)).toBe('hidden');
    const ends = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]) => [x + width, y + height].map(Math.round);
    for (let press = 0; press < 12; press++) for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(ends(await box())).toEqual(ends(whole));
    for (let press = 0; press < 12; press++) for (const key of ['ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
    expect((await box()).slice(0, 2)).toEqual([0, 0]);
    const { x, y, width, height } = (await page.locator('.map').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.wheel(20, 40);
    await expect.poll(async () => (await box()).slice(0, 2).map((at) => at > 0)).toEqual([true, true]);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('over a page that was read the pointer says that it can be gone to, elsewhere not', async () => {
    await open(HERE);
    await page.locator('.plate[tabindex]').waitFor();
    const cursor = () => page.locator('.map').evaluate((svg) => getComputedStyle(svg).cursor);
    const { x, y, width } = (await page.locator('.map').boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(x + 16, y + 16);
    expect(await cursor()).toBe('pointer');
    await page.mouse.move(x + width - 6, y + 16);
    expect(await cursor()).toBe('auto');
  });

  test('two fingers make it larger, and one moves it then', async () => {
    const phone = await browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch: true });
    page = await phone.newPage();
    await open(HERE);
    await page.locator('.plate[tabindex]').waitFor();
    const whole = await box();
    const { x, y } = (await page.locator('.map').boundingBox()) ?? { x: 0, y: 0 };
    const fingers = await phone.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...spots: readonly (readonly [number, number])[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map(([across, down], id) => ({ x: x + across, y: y + down, id })) });
    await touch('touchStart', [80, 120], [120, 120]);
    for (const apart of [10, 20, 30, 40]) await touch('touchMove', [80 - apart, 120], [120 + apart, 120]);
    await touch('touchEnd');
    await expect.poll(async () => (await box())[2] ?? 0).toBeLessThan((whole[2] ?? 0) * 0.7);
    const larger = await box();
    await touch('touchStart', [100, 120]);
    for (const up of [10, 20, 30]) await touch('touchMove', [100, 120 - up]);
    await touch('touchEnd');
    await expect.poll(async () => (await box())[1]).not.toBe(larger[1]);
    expect(new URL(page.url()).pathname).toBe('/read/lighthouse/map');
    await phone.close();
  });

  test('without a script it is a drawing and a list of links', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(`${server.address}${HERE}`);
    expect(await quiet.locator('.moving').isVisible()).toBe(false);
    await quiet.getByRole('link', { name: 'The landing' }).click();
    expect(new URL(quiet.url()).pathname).toBe('/read/lighthouse/0.herring.~fixed-light.lit');
    await plain.close();
  });

  test('by keyboard: the drawing once, then every page that was read', async () => {
    await open(HERE);
    await page.locator('.plate[tabindex]').waitFor();
    await page.locator('.plate').focus();
    const met: string[] = [];
    for (let press = 0; press < 9; press++) {
      await page.keyboard.press('Tab');
      met.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(met).toEqual(['Larger', 'Smaller', 'Whole', 'The chain', 'A shout', 'Letting go', 'The landing', 'Nineteen for breakfast', 'the crossroads']);
  });
});

describe('the other choice', () => {
  test('from an ending to both readings, and on in either', async () => {
    await open('/read/lighthouse/0.herring.~fixed-light.lit.boat');
    await page.getByRole('link', { name: 'The other choice' }).click();
    await page.getByRole('link', { name: /^Turn down the lamp/ }).click();
    await page.waitForURL('**/compare/lighthouse?a=*&b=*');
    expect(await heading()).toBe('Side by side');
    await page.getByRole('link', { name: /^To the ending: The second reading/ }).click();
    await page.waitForURL('**/read/lighthouse/0.herring.~fixed-light.dark.boat');
  });

  test('side by side on a desk, one above the other on a phone with its rail', async () => {
    await open('/compare/lighthouse?a=0.herring.~fixed-light.lit.boat&b=0.herring.save');
    const ends = () => page.locator('.pair:has(> div + div)').first().locator('> div').evaluateAll((both) => both.map((one) => {
      const { left, top } = one.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top), rail: getComputedStyle(one).borderInlineStartWidth };
    }));
    const [one, other] = await ends();
    expect([one?.top, (other?.left ?? 0) > (one?.left ?? 0) + 300]).toEqual([other?.top, true]);
    await page.setViewportSize({ width: 360, height: 800 });
    const [above, below] = await ends();
    expect((below?.top ?? 0) > (above?.top ?? 0)).toBe(true);
    expect(below?.rail).toBe('2px');
  });
});

const PAGES = [
  ['the map', HERE],
  ['the map of a large pack', '/read/lily/map?at=0.ink.look.~separation'],
  ['an empty map', '/read/lily/map'],
  ['side by side', '/compare/lily?a=0.ink.look&b=0.bet.look'],
  ['the other choice', '/compare/lighthouse?a=0.herring.~fixed-light.lit.boat'],
  ['nothing to compare', '/compare/lighthouse'],
] as const;

const THEMES = ['light', 'dark', 'sepia', 'contrast'] as const;

test.each(PAGES.flatMap(([name, path]) => THEMES.map((theme) => [name, theme, path] as const)))('%s has nothing that axe finds, %s, on a phone and a desk', async (_name, theme, path) => {
  await context.addCookies([{ name: 'settings', value: `theme=${theme}`, url: server.address }]);
  await page.setViewportSize({ width: 320, height: 640 });
  await open(path);
  expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  for (const width of theme === 'light' ? [360, 1280] : [1280]) {
    await page.setViewportSize({ width, height: 800 });
    const faultsFound = await faultsOn(page, theme === 'light' ? 'all' : 'colours');
    expect(faultsFound.map((fault) => ({ width, ...fault }))).toEqual([]);
  }
});
