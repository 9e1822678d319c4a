/** Every recorded path and every case holds, and stock inkjs tells each of its pages the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { noCache } from '../engine/disk/cache.ts';
import { openFolder } from '../engine/disk/packs.ts';
import { sentence } from '../engine/problems/problem.ts';
import { parsePath } from '../engine/reading/transcript.ts';
import { replay } from '../engine/multiverse/playthrough.ts';
import { rerun } from '../engine/reading/rerun.ts';
import { playStock } from './stock-ink.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folders = (path: string) => (existsSync(at(path)) ? readdirSync(at(path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : []);

/** A pack's folder with the folder of its paths. A case is a folder that holds both. */
const packs = [
  ...folders('paths').map((name) => ({ name, stories: at(`../stories/${name}`), paths: at(`paths/${name}`) })),
  ...folders('cases').map((name) => ({ name: `case ${name}`, stories: at(`cases/${name}`), paths: at(`cases/${name}`) })),
];

describe.each(packs)('$name', ({ stories, paths }) => {
  const pack = openFolder(stories, noCache);
  const files = readdirSync(paths).filter((name) => name.endsWith('.md')).sort();

  test.each(files)('%s', (file) => {
    const { path, problems } = parsePath(readFileSync(join(paths, file), 'utf8'), file);
    expect(problems.map(sentence)).toEqual([]);
    if (!path || !pack.multiverse) throw new Error(`${file} names no pack that can be read.`);
    const { verdict, changed, stopped, told } = rerun(pack.multiverse, path);
    expect({ stopped, told, changed }).toEqual({ stopped: undefined, told: [], changed: [] });
    expect(verdict).toBe('same');

    const { moves, places } = replay(pack.multiverse, path.playthrough);
    const { seed, brings } = path.playthrough;
    const stock = playStock(pack, pack.multiverse.chance ? seed : 0, brings, moves);
    const ours = places.map(({ context }) => {
      const page = context.open.at(-1)!.page;
      return { text: page.lines.map(({ text }) => text).filter(Boolean), choices: page.choices.map(({ text }) => text) };
    });
    expect(ours).toEqual(stock);
  });

  test('has paths', () => {
    expect(files.length).toBeGreaterThan(0);
  });
});
