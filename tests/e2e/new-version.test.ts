/** A new version of the client: taken at the next visit, while a page that is open keeps the files it was sent with, and its place. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtAssets } from '../../server/client.ts';
import { lighthouse, serve, type Serving } from '../server/serving.ts';
import { openDoor, type Door } from './door.ts';
import { launch } from './serving.ts';

const built = fileURLToPath(new URL('../../dist/client', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'otherwise-versions-'));
const [before, after] = [join(folder, 'before'), join(folder, 'after')];

/** The same client whose script has another name: to a browser another version. */
function makeVersions(): void {
  for (const version of [before, after]) cpSync(built, version, { recursive: true });
  const script = readdirSync(join(after, 'assets')).find((name) => /^main-.*\.js$/.test(name)) ?? '';
  renameSync(join(after, 'assets', script), join(after, 'assets', 'main-Later.js'));
  for (const file of ['service-worker.js', '.vite/manifest.json', ...readdirSync(join(after, 'assets')).map((name) => `assets/${name}`)]) {
    writeFileSync(join(after, file), readFileSync(join(after, file), 'utf8').replaceAll(script, 'main-Later.js'));
  }
}

let browser: Browser;
let versions: readonly Serving[];
let door: Door;
beforeAll(async () => {
  makeVersions();
  browser = await launch();
  versions = await Promise.all([before, after].map((client) => {
    const assets = builtAssets(client);
    if (!assets) throw new Error(`${client} holds no client.`);
    return serve([lighthouse()], { client, assets: () => assets });
  }));
  door = await openDoor(addressOf(0));
});
afterAll(async () => {
  await browser.close();
  await door.close();
  for (const version of versions) await version.stop();
  rmSync(folder, { recursive: true });
});

/** Where one of the versions is served. */
const addressOf = (version: number): URL => new URL(versions[version]?.address ?? '');

const cachesOf = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('client ')));
const scriptOf = (page: Page) => page.locator('script[type=module]').getAttribute('src');
const storiesKept = (page: Page) => page.evaluate(async () => {
  const { universes } = await (await fetch('/api/packs/lighthouse')).json() as { universes: { story: string }[] };
  return (await Promise.all(universes.map(({ story }) => caches.match(`/stories/${story}.json`)))).every(Boolean);
});

async function visit(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${door.address}${path}`);
  await page.locator('html[data-keys]').waitFor();
  return page;
}

test('is taken at the next visit, and the one before goes only when no page needs it', async () => {
  const context = await browser.newContext();
  const page = await visit(context, '/read/lighthouse/0');
  await expect.poll(() => storiesKept(page), { timeout: 20_000 }).toBe(true);
  await page.locator('.choices a').first().click();
  await page.waitForURL(/\/0\.herring$/);
  expect(await scriptOf(page)).not.toContain('Later');

  door.leadTo(addressOf(1));
  const other = await visit(context, '/read/lighthouse/0.herring');
  expect(await scriptOf(other)).toContain('main-Later.js');
  await expect.poll(() => cachesOf(other), { timeout: 20_000 }).toHaveLength(2);

  // The page that was open goes on by the version it came with, and so does one that is drawn without the network.
  door.leadTo('nobody');
  await page.reload();
  await page.locator('.choices a').first().waitFor();
  expect(await scriptOf(page)).not.toContain('Later');
  await page.locator('.choices a').first().click();
  await page.waitForURL(/\/0\.herring\.\w+$/);
  const place = page.url();

  door.leadTo(addressOf(1));
  await page.close();
  await other.close();
  const next = await visit(context, '/read/lighthouse');
  await expect.poll(() => cachesOf(next), { timeout: 20_000 }).toEqual([expect.stringContaining('Later')]);
  await next.getByRole('link', { name: /^Continue where/ }).click();
  await next.waitForURL(place);
  door.leadTo('nobody');
  await next.reload();
  await next.locator('main[data-universe]').waitFor();
  expect(await scriptOf(next)).toContain('main-Later.js');
  await context.close();
}, 60_000);
