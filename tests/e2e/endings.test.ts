/** The way that `path` finds to each ending of lily, opened in a real browser: it is that ending. */
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alone } from '../../engine/cli/crew.ts';
import { run } from '../../engine/cli/program.ts';
import { diskCache } from '../../engine/disk/cache.ts';
import { openFolder } from '../../engine/disk/packs.ts';
import { launch, serve, type Serving } from './serving.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const cache = diskCache(at('.cache'));
const { stories } = openFolder(at('stories/lily'), cache);

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

test('the way to every ending of lily leads to it', async () => {
  const endings = [...stories].flatMap(([universe, story]) => story.endings.map(({ id }) => ({ universe, id })));
  expect(endings.length).toBe(45);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const shown: typeof endings = [];
  for (const { universe, id } of endings) {
    await page.goto(`${server.address}/read/lily/${await wayTo(`${universe}/${id}`)}`);
    const main = page.locator('main');
    shown.push({ universe: await main.getAttribute('data-universe') ?? '', id: await main.getAttribute('data-ending') ?? '' });
  }
  await context.close();
  expect(shown).toEqual(endings);
}, 600_000);
