/** `record` and `replay`: what is kept of a path, and what is said when the story has changed. */
import { describe, expect, test } from 'vitest';
import { desk, LAKE, type Desk } from './desk.ts';

async function recorded(): Promise<Desk> {
  const lake = desk(LAKE);
  await lake.story(['record', 'lake', '--link', '0.walk.knock', '--name', 'nobody']);
  await lake.story(['record', 'lake', '--link', '0.~storm.hold.~back.~deep.on', '--name', 'deep']);
  return lake;
}

const canon = (change: (ink: string) => string) => change(LAKE['stories/lake/canon.ink'] ?? '');

describe('record', () => {
  test('writes a page of Markdown that a person can read', async () => {
    const { story, read } = desk(LAKE);
    expect(await story(['record', 'lake', '--link', '0.~storm.hold', '--name', 'held', '--note', 'by\nthe storm'])).toEqual({
      code: 0,
      err: '',
      out: 'Wrote ./tests/paths/lake/held.md: 3 pages, to the ending held.\nReplay it: npm run -s story -- replay lake\n',
    });
    expect(read('tests/paths/lake/held.md')).toBe(`---
pack: lake
link: 0.~storm.hold
note: by the storm
---

The <em>boat</em> was out, and somebody had left the red lamp lit on the landing although it was noon.

<!-- offers: row, walk -->

> What if the wind had got up? \`~storm\`

It blew. You had 2 oars.

<!-- offers: hold -->

> Hold on \`hold\`

You held.

— ending: held
`);
  });

  test('takes the address of a page for its link, as play does', async () => {
    const { story, read } = desk(LAKE);
    const address = 'http://localhost:3000/read/lake/0.walk.knock';
    await story(['record', 'lake', '--link', address, '--name', 'nobody']);
    expect(read('tests/paths/lake/nobody.md')).toContain('\nlink: 0.walk.knock\n');
    expect(await story(['play', 'lake', '--link', address])).toEqual(await story(['play', 'lake', '--link', '0.walk.knock']));
  });

  test('says of a move that is not possible where it is, and what is there', async () => {
    const { story, exists } = desk(LAKE);
    expect(await story(['record', 'lake', '--link', '0.walk.laugh', '--name', 'x'])).toEqual({ code: 1, out: '', err: 'Move 2 ("laugh") is not possible at canon. The choices are knock.\n' });
    expect(exists('tests')).toBe(false);
  });

  test('writes over a path of the same name only when forced', async () => {
    const { story, read } = await recorded();
    const again = ['record', 'lake', '--link', '0.row', '--name', 'nobody'];
    expect(await story(again)).toEqual({ code: 2, out: '', err: '"./tests/paths/lake/nobody.md" exists already: choose another name, or write over it with --force.\n' });
    expect((await story([...again, '--force'])).code).toBe(0);
    expect(read('tests/paths/lake/nobody.md')).toContain('link: 0.row\n');
  });

  test('keeps the paths of a lone file only where it is told to, and they are replayed from there', async () => {
    const { story, write, exists, folder } = desk(LAKE);
    write('drafts/road.ink', 'A road.\n* [On # key: on]\n- Gone. # ending: gone\n-> END\n');
    const file = `${folder}/drafts/road.ink`;
    const recording = ['record', file, '--link', '0.on', '--name', 'gone'];
    expect(await story(recording)).toEqual({ code: 2, out: '', err: '"./drafts/road.ink" is a lone file, and no pack of the project\'s: say with "--paths DIR" where its paths are kept.\n' });
    expect(exists('tests')).toBe(false);
    const paths = ['--paths', `${folder}/drafts/paths`];
    expect(await story([...recording, ...paths])).toEqual({
      code: 0, err: '', out: 'Wrote ./drafts/paths/road/gone.md: 2 pages, to the ending gone.\nReplay it: npm run -s story -- replay ./drafts/road.ink --paths ./drafts/paths\n',
    });
    expect(await story(['replay', file, ...paths])).toMatchObject({ code: 0, out: 'same      road/gone\n1 path: 1 same.\n' });
  });

  test('keeps a link that is longer than an address may be', async () => {
    const { story, write } = desk();
    write('stories/lake/canon.ink', 'VAR n = 0\n-> round\n=== round ===\nRound {n}.\n+ [Once more around the whole of the lake, and slowly]\n  ~ n = n + 1\n  -> round\n');
    const link = `0${'.once-more-around-the-whole-of-the-lake-and'.repeat(300)}`;
    // As it is shared it would be packed; the file keeps it plain.
    const { encodeLink, decodePlain } = await import('../../engine/reading/link.ts');
    const plain = decodePlain(link);
    if ('reason' in plain) throw new Error(plain.sentence);
    expect((await story(['record', 'lake', '--link', encodeLink(plain), '--name', 'rounds'])).code).toBe(0);
    expect(await story(['replay'])).toMatchObject({ code: 0, out: 'same      lake/rounds\n1 path: 1 same.\n' });
  });
});

describe('replay', () => {
  test('says of every path whether it is the same', async () => {
    const { story } = await recorded();
    const said = { code: 0, out: 'same      lake/deep\nsame      lake/nobody\n2 paths: 2 same.\n', err: '' };
    expect(await story(['replay'])).toEqual(said);
    expect(await story(['replay', 'lake', 'lake'])).toEqual(said);
  });

  test('shows what has changed, and accepts it only when asked to', async () => {
    const { story, write, read } = await recorded();
    write('stories/lake/canon.ink', canon((ink) => ink.replace('Nobody was in.', 'Nobody at all was in.').replace('  * * [Knock', '  It took an hour.\n  * * [Shout # key: shout] -> END\n  * * [Knock')));
    const changed = (word: string) => `same      lake/deep
${word}lake/nobody
  The page after move 1 ("walk"):
    - <!-- offers: knock -->
    + It took an hour.
    + <!-- offers: shout, knock -->
  The page after move 2 ("knock"):
    - Nobody was in.
    + Nobody at all was in.
`;
    expect(await story(['replay'])).toEqual({
      code: 1,
      err: '',
      out: `${changed('changed   ')}2 paths: 1 same, 1 changed.\nIf the changes are meant, accept them with "npm run -s story -- replay --bless" and review the difference.\n`,
    });
    expect(read('tests/paths/lake/nobody.md')).toContain('Nobody was in.');
    expect(await story(['replay', '--bless'])).toEqual({ code: 0, err: '', out: `${changed('blessed   ')}2 paths: 1 same, 1 blessed.\n` });
    expect(read('tests/paths/lake/nobody.md')).toContain('Nobody at all was in.');
    expect((await story(['replay'])).code).toBe(0);
  });

  test('marks the words that changed on a terminal', async () => {
    const { story, write } = await recorded();
    write('stories/lake/canon.ink', canon((ink) => ink.replace('Nobody was in', 'Somebody was in')));
    const { out } = await story(['replay'], { terminal: true });
    expect(out).toContain('    ~ \u001b[31m\u001b[9mNobody\u001b[29m\u001b[39m\u001b[32m\u001b[4mSomebody\u001b[24m\u001b[39m was in.\n');
  });

  test('an ending that is another is a change, and so is a choice that had to be found again', async () => {
    const { story, write, read } = await recorded();
    write('stories/lake/canon.ink', canon((ink) => ink.replace('# ending: nobody', '# ending: somebody').replace('[Knock # key: knock]', '[Knock # key: rap]')));
    const { code, out } = await story(['replay', '--bless']);
    expect(code).toBe(0);
    expect(out).toContain(`blessed   lake/nobody
  “Knock” stands in for “Knock”: it has the same words.
  The page after move 1 ("walk"):
    - <!-- offers: knock -->
    + <!-- offers: rap -->
  The end:
    - — ending: nobody
    + — ending: somebody
`);
    expect(read('tests/paths/lake/nobody.md')).toContain('link: 0.walk.rap\n');
  });

  test('says of a path that is broken at which move, what was wanted, and what is there; blessing leaves it alone', async () => {
    const { story, write, read } = await recorded();
    const before = read('tests/paths/lake/nobody.md');
    write('stories/lake/canon.ink', canon((ink) => ink.replace('[Knock # key: knock]', '[Turn back # key: back-home]\n    -> END\n  * * [Sit down # key: sit]')));
    const { code, out } = await story(['replay', '--bless']);
    expect(code).toBe(1);
    expect(out).toBe(`same      lake/deep
broken    lake/nobody
  The page after move 1 ("walk"):
    - <!-- offers: knock -->
    + <!-- offers: back-home, sit -->
  Move 2 ("knock") is not possible at canon. The choices are back-home, sit.
    wanted: Knock
    there:  Turn back (back-home)
            Sit down (sit)
  Not rewritten: nothing that was recorded is lost. Mend the story, or record the path again.
2 paths: 1 same, 1 broken.
`);
    expect(read('tests/paths/lake/nobody.md')).toBe(before);
  });

  test('a page that fails breaks the path, and a universe that is gone does too', async () => {
    const { story, write, remove } = await recorded();
    write('stories/lake/canon.ink', canon((ink) => ink.replace('Nobody was in.', 'Nobody was in. -> round\n=== round ===\n-> round\n')));
    remove('stories/lake/deep.ink');
    const { code, out } = await story(['replay']);
    expect(code).toBe(1);
    expect(out).toContain('  ERROR: \'canon.ink\' line 17: The story runs in a loop');
    expect(out).toContain('  Move 4 ("~deep") is not possible at canon/shore. The universes that part there are storm.\n    wanted: ~deep\n');
  });

  test('a malformed file is its own problem with its line, and the others still replay', async () => {
    const { story, read, write } = await recorded();
    write('tests/paths/lake/deep.md', read('tests/paths/lake/deep.md').replace('> Hold on `hold`', '> Hold on `hang`'));
    write('tests/paths/lake/cut.md', '---\npack: lake\nlink: 0\n---\n\nThe boat\n');
    write('tests/paths/lake/other.md', '---\npack: sea\nlink: 0\n---\n\n— open\n');
    expect(await story(['replay'])).toEqual({
      code: 1,
      err: '',
      out: `malformed lake/cut
  ERROR: './tests/paths/lake/cut.md' line 7: The file breaks off. End it with "— ending: id" or "— open".
malformed lake/deep
  ERROR: './tests/paths/lake/deep.md' line 16: Move 2 reads "hang" here, and "hold" in the link above. The link decides: correct the move, or record the path again.
same      lake/nobody
malformed lake/other
  ERROR: './tests/paths/lake/other.md' line 2: The path is of the pack "sea", and lies in the folder of "lake". Correct the name, or move the file.
4 paths: 1 same, 3 malformed.
`,
    });
  });

  test('paths of a pack that is gone are broken; a pack that never was is wrong usage; none at all is no success', async () => {
    const { story, remove } = await recorded();
    remove('stories/lake');
    const { code, out } = await story(['replay']);
    expect(code).toBe(1);
    expect(out).toContain('broken    lake/deep\n  ERROR: There is no pack "lake" for the recorded paths of that name. Bring the pack back, or delete its folder "lake" of paths; those of a lone file are replayed by "replay FILE.ink --paths DIR".\n');
    expect(await story(['replay', 'sea'])).toMatchObject({ code: 2 });
    remove('tests/paths');
    expect((await desk(LAKE).story(['replay']))).toEqual({ code: 1, err: '', out: 'No path is recorded in ./tests/paths: keep one with "npm run -s story -- record PACK --link LINK --name NAME".\n' });
  });

  test('for programs: each path with its outcome, and where it stops', async () => {
    const { story, write } = await recorded();
    write('stories/lake/canon.ink', canon((ink) => ink.replace('[Knock # key: knock]', '[Turn back # key: back-home]\n    -> END\n  * * [Sit down # key: sit]')));
    const { code, out } = await story(['replay', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      same: 1, changed: 0, broken: 1, malformed: 0, blessed: 0, leftOut: 0,
      paths: [
        { pack: 'lake', name: 'deep', file: './tests/paths/lake/deep.md', outcome: 'same', changed: [], told: [], problems: [], took: 0 },
        {
          pack: 'lake', name: 'nobody', file: './tests/paths/lake/nobody.md', outcome: 'broken', told: [], problems: [], took: 0,
          changed: [{ moves: 1, after: 'walk', wanted: { lines: ['You walked.'], offers: ['knock'] }, got: { lines: ['You walked.'], offers: ['back-home', 'sit'] } }],
          stopped: { moves: 1, sentence: 'Move 2 ("knock") is not possible at canon. The choices are back-home, sit.', wanted: 'Knock', there: [{ key: 'back-home', words: 'Turn back' }, { key: 'sit', words: 'Sit down' }] },
        },
      ],
    });
  });

  test('the JUnit report has a case for each path, whatever becomes of it, and nothing in it can break XML', async () => {
    const { story, write, read, folder } = await recorded();
    write('tests/paths/lake/cut.md', '---\npack: lake\nlink: 0\n---\n');
    write('stories/lake/canon.ink', canon((ink) => ink.replace('Nobody was in.', 'A \u0007<b>"bell"</b> & more.')));
    expect((await story(['replay', '--junit', `${folder}/reports/junit.xml`])).code).toBe(1);
    expect(read('reports/junit.xml').replaceAll(folder, '.')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="recorded paths" tests="3" failures="1" errors="1" skipped="0" time="0.000">
  <testsuite name="lake" tests="3" failures="1" errors="1" skipped="0" time="0.000">
    <testcase classname="paths.lake" name="cut" file="./tests/paths/lake/cut.md" time="0.000"><error type="malformed" message="ERROR: &#39;./tests/paths/lake/cut.md&#39; line 5: The file breaks off. End it with &quot;— ending: id&quot; or &quot;— open&quot;.">ERROR: &#39;./tests/paths/lake/cut.md&#39; line 5: The file breaks off. End it with &quot;— ending: id&quot; or &quot;— open&quot;.</error></testcase>
    <testcase classname="paths.lake" name="deep" file="./tests/paths/lake/deep.md" time="0.000"/>
    <testcase classname="paths.lake" name="nobody" file="./tests/paths/lake/nobody.md" time="0.000"><failure type="changed" message="What is read on the way has changed.">The page after move 2 (&quot;knock&quot;):
  - Nobody was in.
  + A &lt;b&gt;&quot;bell&quot;&lt;/b&gt; &amp; more.</failure></testcase>
  </testsuite>
</testsuites>
`);
    write('stories/lake/canon.ink', '=== broken\n* [');
    expect((await story(['replay', '--junit', `${folder}/reports/junit.xml`])).code).toBe(1);
    expect(read('reports/junit.xml')).toContain('<testsuites name="recorded paths" tests="3" failures="0" errors="3"');
  });
});
