/** `check`: what a writer is told of a pack. */
import { expect, test } from 'vitest';
import { wellFormed } from '../drawing/well-formed.ts';
import { desk, LAKE } from './desk.ts';

test('a pack that is well has a summary and nothing else', async () => {
  const { story } = desk(LAKE);
  expect(await story(['check', 'lake', '--strict'])).toEqual({ code: 0, out: 'lake: 3 universes, 46 words, 4 endings. No problems.\n', err: '' });
});

test('for programs: problems, universes, words', async () => {
  const { story } = desk(LAKE);
  const { code, out, err } = await story(['check', 'lake', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: 'lake: 3 universes, 46 words, 4 endings. No problems.\n' });
  expect(JSON.parse(out)).toEqual({
    pack: 'lake',
    problems: [],
    universes: [
      { id: 'canon', title: 'The Lake', words: 31, choices: 3, choicePoints: 2, pages: { count: 4, shortest: 2, mean: 11, longest: 19 }, moments: ['shore'], endings: ['across', 'nobody'], entered: true, minutes: [1, 1] },
      { id: 'storm', title: 'The Storm', from: { universe: 'canon', moment: 'shore' }, words: 9, choices: 1, choicePoints: 1, pages: { count: 2, shortest: 6, mean: 6, longest: 6 }, moments: [], endings: ['held'], entered: true, minutes: [1, 1] },
      { id: 'deep', title: 'The Deep', from: { universe: 'canon', moment: 'shore' }, words: 6, choices: 1, choicePoints: 1, pages: { count: 2, shortest: 2, mean: 2, longest: 2 }, moments: [], endings: ['deep'], entered: true, minutes: [1, 1] },
    ],
    words: 46,
    leftOut: [],
  });
});

test('--words gives the figures of each universe, a line each', async () => {
  const { story } = desk(LAKE);
  const { out } = await story(['check', 'lake', '--words']);
  expect(out).toBe([
    'universe  words  pages seen  choice points  choices  endings  words to a choice  at most  minutes',
    'canon        31           4              2        3        2                 11       19      1–1',
    'storm         9           2              1        1        1                  6        6      1–1',
    'deep          6           2              1        1        1                  2        2      1–1',
    '',
    'lake: 3 universes, 46 words, 4 endings. No problems.',
    '',
  ].join('\n'));
});

test('every problem has its file, line and remedy; an error ends with 1, and the rest of the pack is still looked through', async () => {
  const { story, write } = desk(LAKE);
  write('stories/lake/storm.ink', '# from: canon/harbour\nIt blew.\n-> END\n');
  write('stories/lake/deep.ink', '# from: canon/shore\n# title: The Deep # premise: What if it went down?\nYou sank.\nTODO: how far?\n* [Wait] -> deeper\n=== deeper ===\n-> deeper\n');
  expect(await story(['check', 'lake'])).toEqual({
    code: 1,
    err: '',
    out: `TODO: 'deep.ink' line 4: how far?
ERROR: 'deep.ink' line 7: The story runs in a loop without reaching a choice or an end (stopped after 100,000 steps). Put a choice, an "-> END" or a condition into the loop.
  seen at npm run -s story -- play lake --link 0.~deep.wait
ERROR: 'storm.ink' line 1: "# from: canon/harbour" names no moment. The moments of "canon" are shore. Correct the name, or tag a knot of "canon" with "# moment:".

lake: 2 universes, 34 words, 2 endings. 2 errors, 1 note.
Left out until that is mended: storm.
`,
  });
});

test('warnings and notes fail nothing, unless the check is strict', async () => {
  const { story } = desk({ 'stories/lake/canon.ink': '# title: The Lake\nThe boat was out.\n* [Row]\n* [Row]\n- Done.\n-> END\n' });
  const said = `WARNING: 'canon.ink' line 4: Two choices on one page of "canon" have the same words, "Row". Give each a "# key:", so that links and saves can tell them apart.
  seen at npm run -s story -- play lake --link 0
WARNING: 'canon.ink' line 6: The story ends in "canon" without a name for the ending. Put "# ending: id, Words for the reader" on its last line.
  seen at npm run -s story -- play lake --link 0.row

lake: 1 universe, 7 words, 0 endings. 2 warnings.
`;
  expect(await story(['check', 'lake'])).toEqual({ code: 0, out: said, err: '' });
  expect(await story(['check', 'lake', '--strict'])).toEqual({ code: 1, out: said, err: '' });
});

test('a lone ink file needs no names for its endings', async () => {
  const { story, folder } = desk({ 'The Lake.ink': 'The boat was out.\n-> END\n' });
  expect(await story(['check', `${folder}/The Lake.ink`, '--strict'])).toEqual({ code: 0, out: 'the-lake: 1 universe, 4 words, 0 endings. No problems.\n', err: '' });
});

test('a universe that no way leads to is named', async () => {
  const { story, write } = desk(LAKE);
  write('stories/lake/canon.ink', '# title: The Lake\nThe boat was out.\n* [Wait # key: wait]\n  Nothing. # ending: nothing\n  -> END\n=== shore ===\n# moment: shore\nHere.\n* [Go] -> END\n');
  const { out } = await story(['check', 'lake']);
  expect(out.split('\n').slice(-4)).toEqual([
    'lake: 3 universes, 23 words, 3 endings. No problems.',
    '“storm” was compiled, but not looked into: no way to canon/shore was found.',
    '“deep” was compiled, but not looked into: no way to canon/shore was found.',
    '',
  ]);
});

test('on a terminal the level is coloured and long work shows; NO_COLOR is respected; a story commands no terminal', async () => {
  const { story } = desk({ 'stories/lake/canon.ink': 'The boat was out.\nTODO: \u001b[31mred\u001b[0m\n-> END\n' });
  const coloured = await story(['check', 'lake'], { terminal: true });
  expect(coloured.out).toContain('\u001b[36mTODO\u001b[39m: \'canon.ink\' line 2: [31mred[0m.');
  expect(coloured.err).toContain('Looking through lake …');
  const plain = await story(['check', 'lake'], { terminal: true, colours: false });
  expect(plain.out).not.toContain('\u001b');
});

test('writes a JUnit report with a case for each rule that is broken, warnings only where they fail', async () => {
  const { story, read, folder } = desk({ 'stories/lake/canon.ink': '# title: Lake\nThe boat was out.\n* [Row # key: row] -> out\n=== out ===\nRowing.\n' });
  await story(['check', 'lake', '--junit', `${folder}/out/report.xml`]);
  expect(wellFormed(read('out/report.xml'))).toBe(true);
  expect(read('out/report.xml')).toContain('<testcase classname="check.lake" name="ran-out" file="canon.ink" time="0.000"><failure type="error"');
  const well = desk(LAKE);
  await well.story(['check', 'lake', '--junit', `${well.folder}/report.xml`]);
  expect(well.read('report.xml')).toContain('<testcase classname="check.lake" name="no problem" file="canon.ink" time="0.000"/>');
});
