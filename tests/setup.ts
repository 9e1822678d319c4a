/** What the tests need besides npm's packages, found or made once for the whole run: a browser, and the build that is served. */
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { findChromium } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default async function setup(): Promise<void> {
  process.env.CHROMIUM = findChromium();
  // What is tested is what is served: Vite would build for tests where the tests' runner has said so.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  const builder = await createBuilder({ root, configFile: `${root}vite.config.ts`, logLevel: 'warn' });
  await builder.buildApp();
  process.env.NODE_ENV = NODE_ENV;
}
