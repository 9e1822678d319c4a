/** The ways that `path` finds to endings of lily, opened in a real browser. */
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { alone } from '../../engine/cli/crew.ts';
import { run } from '../../engine/cli/program.ts';
import { diskCache } from '../../engine/disk/cache.ts';
import { openFolder } from '../../engine/disk/packs.ts';
import { launch, serve, type Serving } from './serving.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const cache = diskCache(at('.cache'));
const { stories } = openFolder(at('stories/lily'), cache);

export interface EndingOf {
  readonly universe: string;
  readonly id: string;
}

export const ENDINGS: readonly EndingOf[] = [...stories].flatMap(([universe, story]) => story.endings.map(({ id }) => ({ universe, id })));

let server: Serving;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The link that the command prints. Its clock goes by how often it is looked at, so that it finds the same on any machine. */
async function wayTo(ending: string): Promise<string> {
  let looks = 0;
  const out = new PassThrough();
  const code = await run(['path', 'lily', '--to', ending], {
    input: new PassThrough(), out, err: new PassThrough(), colours: false, stories: at('stories'), cache, freshSeed: () => 1,
    now: () => (looks += 20), crew: alone, player: () => Promise.resolve(''), interruption: () => new AbortController().signal,
  });
  expect(code).toBe(0);
  return String(out.read()).trim();
}

/** What the pages show that the ways lead to. To be called in a test; the file that imports this has a server and a browser for it. */
export async function shownBy(endings: readonly EndingOf[]): Promise<readonly EndingOf[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const shown: EndingOf[] = [];
  for (const { universe, id } of endings) {
    await page.goto(`${server.address}/read/lily/${await wayTo(`${universe}/${id}`)}`);
    const main = page.locator('main');
    shown.push({ universe: await main.getAttribute('data-universe') ?? '', id: await main.getAttribute('data-ending') ?? '' });
  }
  await context.close();
  return shown;
}
