/** One fixture for every problem that only exploring finds: what a writer is told, word for word, with the link that shows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readBeside } from '../../engine/disk/beside-stories.ts';
import { noCache } from '../../engine/disk/cache.ts';
import { openFolder } from '../../engine/disk/packs.ts';
import { exploreAll } from '../../engine/exploring/explore.ts';
import { currentPage } from '../../engine/multiverse/machine.ts';
import { replay, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { EXPLORED } from '../../engine/problems/catalogue.ts';
import { sentence } from '../../engine/problems/problem.ts';
import { decodeLink } from '../../engine/reading/link.ts';

test.each([...EXPLORED])('%s', (code) => {
  const folder = fileURLToPath(new URL(`../problems/${code}`, import.meta.url));
  const pack = openFolder(folder, noCache);
  if (!pack.multiverse) throw new Error('The fixture has nothing to read.');
  const { multiverse, stories } = pack;
  const beside = readBeside(pack);
  const { report } = exploreAll({ multiverse, stories }, { exact: 'text', now: () => 0, ...beside });
  const told = [...beside.problems, ...report.problems];
  expect(told.map((one) => one.code)).toContain(code);
  const lines = [...beside.problems.map(sentence), ...report.problems.map((one) => sentence(one) + (one.link === undefined ? '' : `\n  ${one.link}`))];
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  // Every link leads somewhere, move for move.
  for (const { link } of report.problems) {
    if (link === undefined) continue;
    const { places, stopped } = replay(multiverse, decodeLink(link) as Playthrough);
    expect(stopped).toBe(undefined);
    expect(places.map(({ context }) => currentPage(context)).length).toBeGreaterThan(0);
  }
});
