/** `replay --changed`: an edit is replayed where it may be read, and nowhere else. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { diskCache } from '../../engine/disk/cache.ts';
import { parseHunks, touches } from '../../engine/exploring/touched.ts';
import { desk, LAKE, type Desk, type Said } from './desk.ts';

interface Kept extends Desk {
  readonly replay: (...typed: string[]) => Promise<Said>;
  readonly edit: (file: string, change: (text: string) => string) => void;
}

/** A repository of git with four recorded paths in it, each replayed once. */
async function kept(): Promise<Kept> {
  const lake = desk({ ...LAKE, '.gitignore': '.cache\n' });
  const cache = diskCache(`${lake.folder}/.cache`);
  for (const [name, link] of [['across', '0.row'], ['deep', '0.~storm.hold.~back.~deep.on'], ['held', '0.~storm.hold'], ['nobody', '0.walk.knock']] as const) {
    await lake.story(['record', 'lake', '--link', link, '--name', name]);
  }
  const git = (...asked: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...asked], { cwd: lake.folder, stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('commit', '-m', 'as it was');
  const replay = (...typed: string[]) => lake.story(['replay', 'lake', ...typed], { cache });
  await replay();
  return { ...lake, replay, edit: (file, change) => lake.write(file, change(lake.read(file))) };
}

const names = ({ out }: Said) => [...out.matchAll(/^\w+ +lake\/(\w+)$/gm)].map(([, name]) => name);

test('nothing changed: nothing is replayed, and it says how much was left out', async () => {
  const { replay } = await kept();
  expect(await replay('--changed')).toEqual({ code: 0, out: 'Left out 4 paths that nothing has changed for.\n', err: '' });
});

test('an edit of prose touches the paths that read the line', async () => {
  const { replay, edit } = await kept();
  edit('stories/lake/canon.ink', (text) => text.replace('You walked.', 'You walked slowly.'));
  const said = await replay('--changed');
  expect(names(said)).toEqual(['nobody']);
  expect(said).toMatchObject({ code: 1, err: '' });
  expect(said.out).toContain('Left out 3 paths that nothing has changed for.\n1 path: 1 changed.\n');
});

test('a choice that came touches all that read its knot; another universe those that enter it', async () => {
  const { replay, edit } = await kept();
  edit('stories/lake/storm.ink', (text) => `${text}* [Jump # key: jump]\n  -> END\n`);
  expect(names(await replay('--changed'))).toEqual(['deep', 'held']);
  edit('stories/lake/canon.ink', (text) => text.replace('* [Walk round', '* [Swim # key: swim]\n  -> END\n* [Walk round'));
  expect(names(await replay('--changed'))).toEqual(['across', 'deep', 'held', 'nobody']);
});

test('a declaration, a file that came, and a path that was edited are replayed whatever their lines', async () => {
  const { replay, edit, write } = await kept();
  edit('stories/lake/deep.ink', (text) => text.replace('You sank.', 'VAR depth = 1\nYou sank.'));
  expect(names(await replay('--changed'))).toEqual(['deep']);
  edit('tests/paths/lake/across.md', (text) => `${text}\n`);
  expect(names(await replay('--changed'))).toEqual(['across', 'deep']);
  write('stories/lake/fog.ink', '# from: canon/shore\n# title: Fog\nFog. # ending: fog\n-> END\n');
  expect(names(await replay('--changed'))).toEqual(['across', 'deep', 'held', 'nobody']);
});

test('without footprints the universes decide', async () => {
  const lake = await kept();
  lake.remove('.cache');
  lake.edit('stories/lake/storm.ink', (text) => text.replace('You held.', 'You held on.'));
  expect(names(await lake.replay('--changed'))).toEqual(['deep', 'held']);
});

test('what it cannot compare with is said in a sentence', async () => {
  const { replay } = await kept();
  expect(await replay('--changed', '--base', 'nope')).toEqual({ code: 2, out: '', err: 'git knows no revision "nope" to compare with.\n' });
  expect(await replay('--base', 'HEAD')).toEqual({ code: 2, out: '', err: '"--base" says what "--changed" compares with; give both.\n' });
  const lake = desk(LAKE);
  await lake.story(['record', 'lake', '--link', '0.row', '--name', 'across']);
  expect(await lake.story(['replay', '--changed'])).toEqual({ code: 2, out: '', err: '"--changed" compares with what git keeps, and "./stories/lake" is in no repository of git.\n' });
});

describe('touched lines', () => {
  const text = 'Root.\n=== one ===\nFirst.\n* [A]\n  In A.\n=== two ===\nSecond.\n';
  const touched = (hunk: { from: number; gone?: string[]; came?: string[] }, ...lines: number[]) => touches([{ gone: [], came: [], ...hunk }], text, new Set(lines));

  test('prose by the line, the rest by the knot, what reaches far by the file', () => {
    expect(touched({ from: 5, gone: ['In A.'], came: ['In B.'] }, 3, 4)).toBe(false);
    expect(touched({ from: 5, gone: ['In A.'], came: ['In B.'] }, 5)).toBe(true);
    expect(touched({ from: 5, came: ['* [B]'] }, 3)).toBe(true);
    expect(touched({ from: 5, came: ['* [B]'] }, 1, 7)).toBe(false);
    expect(touched({ from: 7, gone: ['Second.'] }, 3)).toBe(false);
    expect(touched({ from: 2, gone: ['=== one ==='], came: ['=== uno ==='] }, 7)).toBe(true);
    expect(touched({ from: 1, came: ['VAR x = 1'] })).toBe(false);
  });

  test('a difference is read as git writes it', () => {
    expect(parseHunks('diff --git a/b.ink b/b.ink\nindex 1..2 100644\n--- a/b.ink\n+++ b/b.ink\n@@ -3,0 +4,2 @@ one\n+x\n+++ y\n@@ -9 +11 @@\n---z\n+w\ndiff --git a/c.ink b/c.ink\n--- a/c.ink\n+++ /dev/null\n@@ -1 +0,0 @@\n-q\n')).toEqual(new Map([
      ['b.ink', [{ from: 3, gone: [], came: ['x', '++ y'] }, { from: 9, gone: ['--z'], came: ['w'] }]],
      ['c.ink', [{ from: 1, gone: ['q'], came: [] }]],
    ]));
  });
});
