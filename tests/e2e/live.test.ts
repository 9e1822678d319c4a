/** A writer and a reader at once: a universe is added, broken and mended while its page is read, and nobody loses the place. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../../engine/exploring/manifest.ts';
import { edit, openDesk, root, type DevDesk } from './dev-desk.ts';

let desk: DevDesk;
beforeAll(async () => {
  desk = await openDesk('lily');
});
afterAll(() => desk.close());

const runFile = promisify(execFile);
/** It takes less than two seconds; a busy machine may be given more. */
const SOON = { timeout: 10_000 };

/** The link of the shortest way to the moment, once it is found. */
async function wayTo(moment: string): Promise<string> {
  const way = async (): Promise<string | undefined> => {
    const { ways } = await fetch(`${desk.address}/api/packs/lily`).then((answer) => answer.json() as Promise<Pick<Manifest, 'ways'>>);
    return ways.find(([there]) => there === moment)?.[1];
  };
  await expect.poll(way, { timeout: 20_000 }).toBeDefined();
  return await way() ?? '';
}

test('a branch is added, broken and mended under a reader’s eyes', async () => {
  const link = await wayTo('canon/erised');
  const page = await desk.browser.newPage();
  await page.goto(`${desk.address}/read/lily/${link}`, { waitUntil: 'networkidle' });
  const text = await page.locator('.prose').textContent();
  const stands = async (): Promise<void> => {
    expect(new URL(page.url()).pathname).toBe(`/read/lily/${link}`);
    expect(await page.locator('.prose').textContent()).toBe(text);
    expect(await page.evaluate(() => (globalThis as { stood?: boolean }).stood)).toBe(true);
  };
  // Were the page loaded again, this would be gone.
  await page.evaluate(() => { (globalThis as { stood?: boolean }).stood = true; });
  const storm = page.locator('.whatif a[data-move="~storm"]');
  const strip = page.locator('.strip');
  expect(await storm.count()).toBe(0);

  await runFile(process.execPath, ['--import', 'tsx', 'engine/cli/main.ts', 'new', 'lily/storm', '--from', 'canon/erised', '--stories', desk.stories], { cwd: root });
  const written = performance.now();
  await storm.waitFor(SOON);
  process.stdout.write(`The new premise was there ${Math.round(performance.now() - written)} ms after its file.\n`);
  const premise = await storm.textContent();
  await stands();

  const file = desk.storyFile('lily', 'storm');
  edit(file, '-> END', '-> nowhere');
  await strip.getByText('"-> nowhere" leads nowhere.').waitFor(SOON);
  await storm.waitFor({ ...SOON, state: 'attached' });
  await stands();
  const other = await desk.browser.newPage();
  await other.goto(`${desk.address}/read/lily/${link}.~mirror`);
  expect(await other.locator('main').getAttribute('data-universe')).toBe('mirror');
  await other.close();

  edit(file, '-> nowhere', '-> END');
  await strip.getByText('leads nowhere').waitFor({ ...SOON, state: 'detached' });
  expect(await storm.textContent()).toBe(premise);
  await stands();
  await page.close();
});
