/** The packs that ship, explored to the end: everything can be reached, and nothing goes wrong for any reader. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { noCache } from '../../engine/disk/cache.ts';
import { openFolder } from '../../engine/disk/packs.ts';
import { exploreAll } from '../../engine/exploring/explore.ts';

/** `text` takes a minute on lily: for that there is the command. What can be reached and what goes wrong is the same for both. */
test.each([['lily', 'control'], ['lighthouse', 'text']] as const)('%s is complete for %s', (name, exact) => {
  const { multiverse, stories } = openFolder(fileURLToPath(new URL(`../../stories/${name}`, import.meta.url)), noCache);
  if (!multiverse) throw new Error(`${name} cannot be read.`);
  const { report } = exploreAll({ multiverse, stories }, { exact, now: () => performance.now() });
  expect({ complete: report.complete, problems: report.problems, unreached: report.unreached, unknown: report.unknown }).toEqual({
    complete: true,
    problems: [],
    unreached: { choices: [], knots: [], endings: [], moments: [], divergences: [] },
    unknown: 0,
  });
  const written = [...stories.values()].flatMap(({ id, endings }) => endings.map((ending) => `${id}/${ending.id}`));
  expect(report.endings.map(({ universe, id }) => `${universe}/${id}`).sort()).toEqual(written.sort());
}, 120_000);
