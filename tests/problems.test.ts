/** One fixture for every problem in the catalogue: what a writer is told, word for word. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noCache } from '../engine/disk/cache.ts';
import { openFolder, surveyPack } from '../engine/disk/packs.ts';
import { packsWithPaths } from '../engine/disk/path-files.ts';
import { catalogue, EXPLORED, type Code } from '../engine/problems/catalogue.ts';
import { problem, sentence } from '../engine/problems/problem.ts';
import { parsePath } from '../engine/reading/transcript.ts';

const fixtures = fileURLToPath(new URL('problems', import.meta.url));

// Those that only exploring finds have a test of their own.
test.each(Object.keys(catalogue).filter((code) => !EXPLORED.has(code as Code)))('%s', (code) => {
  const folder = join(fixtures, code);
  expect(existsSync(folder), `tests/problems/${code}`).toBe(true);
  const pack = openFolder(folder, noCache);
  const played = [...surveyPack(pack, noCache).values()].flatMap(({ found }) => found.map(({ problem }) => problem));
  const paths = readdirSync(folder).filter((name) => name.endsWith('.md'))
    .flatMap((name) => parsePath(readFileSync(join(folder, name), 'utf8'), name).problems);
  const packless = packsWithPaths(join(folder, 'paths')).map((one) => problem('paths-without-pack', { file: '' }, { pack: one }));
  const problems = [...pack.problems, ...played, ...paths, ...packless];
  expect(problems.map((one) => one.code)).toContain(code);
  expect(`${problems.map(sentence).join('\n')}\n`).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
});

test('no fixture is left of a problem that is gone', () => {
  expect(readdirSync(fixtures).sort()).toEqual(Object.keys(catalogue).sort());
});
