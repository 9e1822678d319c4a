/** What the tests need besides npm's packages, found or made once for the whole run: a browser, and the build that is served. */
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { findChromium } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default async function setup(): Promise<void> {
  process.env.CHROMIUM = findChromium();
  const builder = await createBuilder({ root, configFile: `${root}vite.config.ts`, logLevel: 'warn' });
  await builder.buildApp();
}
