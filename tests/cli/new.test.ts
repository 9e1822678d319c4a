/** `new`: what is written compiles, checks and plays as it stands. */
import { expect, test } from 'vitest';
import { desk, LAKE } from './desk.ts';

test('a branch checks without a word, and is found at its moment', async () => {
  const { story, read } = desk(LAKE);
  expect(await story(['new', 'lake/fog', '--from', 'canon/shore', '--premise', 'What if nobody could see?'])).toEqual({
    code: 0,
    err: '',
    out: `Wrote ./stories/lake/fog.ink.
Check it: npm run -s story -- check lake
Read it:  npm run -s story -- play lake --link 0.~fog
`,
  });
  const ink = read('stories/lake/fog.ink');
  expect(ink).toContain('# title: Fog\n');
  expect(ink).toContain('# from: canon/shore\n');
  expect(ink).toContain('# premise: What if nobody could see?\n');
  expect(ink).toContain('// VAR oars = 2\n');
  const checked = await story(['check', 'lake', '--strict']);
  expect(checked).toMatchObject({ code: 0, err: '' });
  expect(checked.out).toMatch(/^lake: 4 universes, .* 5 endings\. No problems\.\n$/);
  const played = await story(['play', 'lake', '--link', '0.~fog'], { input: '1\n' });
  expect(played.out).toContain('— Ending: Otherwise (otherwise)');
});

test('a branch of a locked universe is read by a link that brings its key', async () => {
  const { story, write } = desk(LAKE);
  write('stories/lake/deep.ink', `${LAKE['stories/lake/deep.ink'] ?? ''}`.replace('You sank.', 'You sank. # moment: sinking'));
  expect((await story(['new', 'lake/diver', '--from', 'deep/sinking'])).out).toContain('play lake --link 0,storm=ended.~deep.~diver\n');
  expect((await story(['play', 'lake', '--link', '0,storm=ended.~deep.~diver'])).code).toBe(0);
});

test('the parent’s variables stand ready to be inherited, lists too, and each line is valid ink', async () => {
  const { story, write, read } = desk(LAKE);
  write('stories/lake/canon.ink', '# title: The Lake\nVAR name = "Ada \\"A\\" L"\nVAR wet = true\nVAR depth = 2.5\nLIST weather = calm, (wind), storm\nVAR seen = (calm, storm)\nThe boat. # moment: shore\n* [On # key: on]\n  Done. # ending: done\n  -> END\n');
  await story(['new', 'lake/fog', '--from', 'canon/shore']);
  const ink = read('stories/lake/fog.ink');
  const declared = ink.split('\n').filter((line) => /^\/\/ (VAR|LIST)/.test(line));
  expect(declared.map((line) => line.slice(0, 18))).toEqual(['// LIST weather = ', '// VAR name = "Ada', '// VAR wet = true', '// VAR depth = 2.5', '// VAR seen = (cal']);
  write('stories/lake/fog.ink', ink.replace(/^\/\/ (VAR|LIST)/gm, '$1'));
  expect((await story(['check', 'lake', '--strict'])).out).toMatch(/No problems/);
});

test('a pack is a canon with a moment and an ending, and takes a branch at once', async () => {
  const { story } = desk();
  expect(await story(['new', 'my-pack'])).toEqual({
    code: 0,
    err: '',
    out: `Wrote ./stories/my-pack/canon.ink.
Check it:       npm run -s story -- check my-pack
Read it:        npm run -s story -- play my-pack
Branch from it: npm run -s story -- new my-pack/my-branch --from canon/crossing
`,
  });
  expect(await story(['new', 'my-pack/my-branch', '--from', 'canon/crossing'])).toMatchObject({ code: 0 });
  expect((await story(['check', 'my-pack', '--strict'])).out).toMatch(/^my-pack: 2 universes, .* 2 endings\. No problems\.\n$/);
  expect((await story(['play', 'my-pack'], { input: '1\n1\n' })).out).toContain('— Ending: What happened (evening)');
});

test.each([
  [['new', 'lake/fog'], 'A branch parts from a moment: "new lake/fog --from universe/moment". The moments of "lake" are canon/shore.'],
  [['new', 'lake/fog', '--from', 'canon/harbour'], '"--from canon/harbour" names no moment. The moments of "lake" are canon/shore.'],
  [['new', 'lake/fog', '--from', 'shore'], '"--from shore" names no moment. The moments of "lake" are canon/shore.'],
  [['new', 'lake/Fog', '--from', 'canon/shore'], '"Fog" cannot be the id of a universe: use small letters, digits and hyphens, a letter first, and none of back, reading, ended, closed, at, constructor.'],
  [['new', 'lake/back', '--from', 'canon/shore'], '"back" cannot be the id of a universe: use small letters, digits and hyphens, a letter first, and none of back, reading, ended, closed, at, constructor.'],
  [['new', 'lake/storm', '--from', 'canon/shore'], '"./stories/lake/storm.ink" exists already: choose another name for the universe.'],
  [['new', 'lake/fog', '--from', 'canon/shore', '--premise', 'What {if}?'], 'A premise is a tag of ink’s: leave | { } # \\ -> <> and // out of it.'],
  [['new', 'sea/fog', '--from', 'canon/shore'], 'There is no pack "sea". The packs are lake.'],
  [['new', 'lake'], 'The pack "lake" exists already, with canon.ink, deep.ink, storm.ink: choose another name, or add a branch with "new lake/my-branch --from universe/moment".'],
  [['new', 'My Pack'], '"My Pack" cannot be the id of a pack: use small letters, digits and hyphens, a letter first, and none of back, reading, ended, closed, at, constructor.'],
  [['new', 'sea', '--from', 'canon/shore'], 'A pack parts from nothing; a branch is written as "new sea/my-branch --from canon/shore".'],
])('%j', async (typed, sentence) => {
  const { story } = desk(LAKE);
  expect(await story(typed)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
});

test('a pack in which nothing can be read says why', async () => {
  const { story, write } = desk();
  write('stories/lake/canon.ink', '* [broken\n');
  const { code, err } = await story(['new', 'lake/fog', '--from', 'canon/shore']);
  expect(code).toBe(1);
  expect(err).toMatch(/^ERROR: 'canon\.ink' line 1: /);
});
