/** What a writer or tester has open: the server of development on a copy of the stories and their paths, and a browser. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { copyLighthouse } from '../lighthouse.ts';
import { launch, serve } from './serving.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface DevDesk {
  readonly address: string;
  readonly browser: Browser;
  /** The copy of the folder of packs. */
  readonly stories: string;
  readonly storyFile: (pack: string, universe: string) => string;
  readonly pathFile: (pack: string, name: string) => string;
  close(): Promise<void>;
}

/** Only these packs are copied, with their recorded paths. */
export async function openDesk(...packs: readonly string[]): Promise<DevDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-desk-'));
  const stories = join(folder, 'stories');
  mkdirSync(stories);
  for (const pack of packs) {
    if (pack === 'lighthouse') {
      copyLighthouse(folder);
      continue;
    }
    cpSync(join(root, 'stories', pack), join(stories, pack), { recursive: true });
    cpSync(join(root, 'tests', 'paths', pack), join(folder, 'tests', 'paths', pack), { recursive: true });
  }
  const [server, browser] = await Promise.all([serve({ development: true, environment: { STORIES: stories } }), launch()]);
  return {
    address: server.address,
    browser, stories,
    storyFile: (pack, universe) => join(stories, pack, `${universe}.ink`),
    pathFile: (pack, name) => join(folder, 'tests', 'paths', pack, `${name}.md`),
    async close() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Writes a file again with some words in place of others; throws where they are not there. */
export function edit(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not say "${before}".`);
  writeFileSync(file, text.replace(before, after));
}
