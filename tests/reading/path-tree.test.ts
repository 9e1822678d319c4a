/** Recorded paths as a tree: shared beginnings are one run, and nothing is lost or told twice. */
import { expect, test } from 'vitest';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { decodePlain, encodeMove, isBadLink } from '../../engine/reading/link.ts';
import { pathTree, type Run } from '../../engine/reading/path-tree.ts';

interface Named {
  readonly name: string;
  readonly playthrough: Playthrough;
}

const paths = (links: Readonly<Record<string, string>>): Named[] => Object.entries(links).map(([name, link]) => {
  const playthrough = decodePlain(link);
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  return { name, playthrough };
});

/** Each run as a line, indented by its depth: how many moves before it, its moves, and the paths that end there. */
function drawn({ from, steps, ends, forks }: Run<Named>, depth = 0): string[] {
  const line = `${'  '.repeat(depth)}${from.moves.length}: ${steps.map(({ move }) => encodeMove(move)).join('.')} [${ends.map(({ name }) => name).join(', ')}]`;
  return [line, ...forks.flatMap((fork) => drawn(fork, depth + 1))];
}

test('paths part where their moves do, and a path may end in the middle of another', () => {
  const [tree, ...others] = pathTree(paths({
    whole: '0.a.b.c.d', other: '0.a.b.~mirror.e', short: '0.a.b.c', again: '0.a.b.c', first: '0.z',
  }));
  expect(others).toEqual([]);
  expect(tree && drawn(tree)).toEqual([
    '0:  []',
    '  0: a.b []',
    '    2: c [short, again]',
    '      3: d [whole]',
    '    2: ~mirror.e [other]',
    '  0: z [first]',
  ]);
});

test('a path of no move ends on the first page', () => {
  expect(pathTree(paths({ only: '0' })).flatMap((run) => drawn(run))).toEqual(['0:  [only]']);
});

test('other endings brought, or another seed, are another beginning', () => {
  const trees = pathTree(paths({ one: '0.a', two: '0,mirror=forgiven.a', three: '7.a' }));
  expect(trees.map(({ paths: through }) => through.map(({ name }) => name))).toEqual([['one'], ['two'], ['three']]);
});

test('each step knows the playthrough it completes', () => {
  const [tree] = pathTree(paths({ one: '0.a.b' }));
  expect(tree?.forks.flatMap(({ steps }) => steps.map(({ to }) => to.moves.map(encodeMove).join('.')))).toEqual(['a', 'a.b']);
});
