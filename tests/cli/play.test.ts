/** `play`: reading in the terminal and from a pipe. */
import { expect, test } from 'vitest';
import { desk, LAKE } from './desk.ts';

const FIRST = `The Lake · The shore at noon

The boat was out, and somebody had left the red lamp lit on the landing
although it was noon.

    1  Row across
    2  Walk round

   w1  What if the wind had got up? [drowning]
   w2  What if the lake had no floor? (opens with an ending of “The Storm”)
`;
const back = (link: string) => `To come back: npm run -s story -- play lake --link ${link}\n`;

test('an empty pipe shows the first page and how to come back', async () => {
  const { story } = desk(LAKE);
  expect(await story(['play', 'lake'])).toEqual({ code: 0, out: `${FIRST}\n${back('0')}`, err: '' });
});

test('numbers lead to an ending, which is named; what is typed after it is not read', async () => {
  const { story } = desk(LAKE);
  const { code, out, err } = await story(['play', 'lake'], { input: '2\n1\n1\n1\n' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`${FIRST}
> 2

“Walk round”

The Lake · The shore at noon

You walked.

    1  Knock

> 1

“Knock”

The Lake · Shore

Nobody was in.

— Ending: Nobody in (nobody)

${back('0.walk.knock')}`.replace('The Lake · The shore at noon\n\nYou walked.', 'The Lake · Shore\n\nYou walked.'));
});

test('what ifs, the way back, and what opens with an ending that was reached', async () => {
  const { story } = desk(LAKE);
  const { code, out, err } = await story(['play', 'lake'], { input: 'w1\n1\nb\nw2\nq\n' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('It blew. You had 2 oars.');
  expect(out).toContain('    b  Back to “The shore at noon”');
  expect(out).toContain('   w2  What if the lake had no floor?\n');
  expect(out).toContain('You sank.');
  expect(out.endsWith(back('0.~storm.hold.~back.~deep'))).toBe(true);
});

test.each([
  ['9', 'There is no choice 9 here: the choices are 1 to 2.'],
  ['0', 'There is no choice 0 here: the choices are 1 to 2.'],
  ['w3', 'There is no "w3" here: there are w1 to w2.'],
  ['w2', '"~deep" is not possible at canon/shore. It opens when you have reached an ending of “The Storm”.'],
  ['b', '"b" is nothing to do here: the choices are 1 to 2; "?" lists the rest.'],
  ['u', 'This is the first page: there is nothing to undo.'],
  ['swim', '"swim" is nothing to do here: the choices are 1 to 2; "?" lists the rest.'],
])('a pipe stops at "%s", for what follows was meant for another page', async (typed, sentence) => {
  const { story } = desk(LAKE);
  const { code, out, err } = await story(['play', 'lake'], { input: `${typed}\n1\n` });
  expect({ code, err }).toEqual({ code: 1, err: `${sentence}\n` });
  expect(out.endsWith(back('0'))).toBe(true);
});

test('moves may be typed as a link writes them, undone, and asked about', async () => {
  const { story } = desk(LAKE);
  const { code, out } = await story(['play', 'lake'], { input: '~storm\nhold\nu\nu\n?\nwalk\nl\n' });
  expect(code).toBe(0);
  expect(out).toContain('  1–2  take a choice\n  w1–w2  ask “what if…?”\n  u    undo the last move (0 moves so far)\n');
  expect(out).toContain('> l\n\n0.walk\n');
  expect(out.endsWith(back('0.walk'))).toBe(true);
});

test('a terminal goes on after what cannot be done', async () => {
  const { story } = desk(LAKE);
  const { code, out, err } = await story(['play', 'lake'], { input: '9\n2\nq\n', terminal: true });
  expect(code).toBe(0);
  expect(err).toContain('There is no choice 9 here: the choices are 1 to 2.\n');
  expect(out).toContain('\u001b[1mThe Lake · Shore\u001b[22m');
  expect(out.endsWith(back('0.walk'))).toBe(true);
});

test('a link is played to its page; one that stops holding reads on from its last good page and ends with 1', async () => {
  const { story } = desk(LAKE);
  const good = await story(['play', 'lake', '--link', '0,storm=held.~deep']);
  expect(good.code).toBe(0);
  expect(good.out).toContain('You sank.');
  const bad = await story(['play', 'lake', '--link', '0.walk.laugh']);
  expect(bad).toMatchObject({ code: 1, err: 'Move 2 ("laugh") is not possible at canon. The choices are knock. This is the page before it.\n' });
  expect(bad.out.endsWith(back('0.walk'))).toBe(true);
});

test('--at goes the shortest way to a knot, or says in a sentence why not', async () => {
  const { story, write } = desk(LAKE);
  write('stories/lake/canon.ink', `# title: The Lake
-> shore
=== shore ===
# moment: shore
* [Row # key: row] -> mill
* [Walk # key: walk]
  Far.
  ** [On # key: on] -> mill
=== mill ===
= yard
The mill stood. # ending: mill
-> END
=== cellar ===
Nobody comes here. # ending: cellar
-> END
`);
  write('stories/lake/deep.ink', `${LAKE['stories/lake/deep.ink'] ?? ''}=== mill ===\nDrowned. # ending: drowned\n-> END\n`);
  const found = await story(['play', 'lake', '--at', 'canon.mill']);
  expect(found.out.endsWith(back('0.row'))).toBe(true);
  expect((await story(['play', 'lake', '--at', 'mill.yard'])).out).toBe(found.out);
  const errors = await Promise.all(['mill', 'cellar', 'attic'].map(async (knot) => story(['play', 'lake', '--at', knot])));
  expect(errors).toEqual([
    { code: 1, out: '', err: 'There are several knots "mill": name one of canon.mill, deep.mill.\n' },
    { code: 1, out: '', err: 'No way to "cellar" was found: none of the pages that were tried stops there.\n' },
    { code: 1, out: '', err: 'There is no knot "attic". The knots are canon.shore, canon.mill, canon.mill.yard, canon.cellar, deep.mill.\n' },
  ]);
});

test('the seed is what was given, fresh on a terminal where the pack uses chance, and 0 where it uses none', async () => {
  const { story, write } = desk(LAKE);
  expect((await story(['play', 'lake', '--seed', '5'])).out).toContain('--link 0\n');
  write('stories/lake/canon.ink', '{~One|Two|Three|Four}.\n-> END\n');
  expect((await story(['play', 'lake', '--seed', '5'])).out).toContain('--link 5\n');
  expect((await story(['play', 'lake'])).out).toContain('--link 0\n');
  expect((await story(['play', 'lake'], { terminal: true })).out).toContain('--link 77\n');
});

test('a story that fails ends with 1, and the page before it can still be gone back to', async () => {
  const { story } = desk({ 'stories/lake/canon.ink': 'Wait.\n* [On # key: on] -> round\n=== round ===\n-> round\n' });
  const { code, out, err } = await story(['play', 'lake'], { input: '1\n' });
  expect(code).toBe(1);
  expect(err).toBe(`ERROR: 'canon.ink' line 4: The story runs in a loop without reaching a choice or an end (stopped after 100,000 steps). Put a choice, an "-> END" or a condition into the loop.\n`);
  expect(out.endsWith(back('0.on'))).toBe(true);
  expect(await story(['play', 'lake'], { input: '1\nu\n' })).toMatchObject({ code: 0 });
});

test('for programs: every page that was read, on the standard output alone', async () => {
  const { story } = desk(LAKE);
  const { code, out, err } = await story(['play', 'lake', '--json'], { input: '2\n1\n' });
  expect(code).toBe(0);
  const { link, ended, pages } = JSON.parse(out) as { link: string; ended: boolean; pages: { page: { ending?: { id: string } } }[] };
  expect({ link, ended, pages: pages.length, ending: pages.at(-1)?.page.ending?.id }).toEqual({ link: '0.walk.knock', ended: true, pages: 3, ending: 'nobody' });
  expect(err).toContain('You walked.');
});

test('markup is words, and control characters never reach the terminal', async () => {
  const { story } = desk({ 'stories/lake/canon.ink': 'A <b>bold</b><br>\u001b]0;owned\u0007line &amp; <script>alert(1)</script>more.\n* [<i>On</i>\u001b\u0007]\n  -> END\n' });
  const { out } = await story(['play', 'lake']);
  expect(out).toContain('A bold ]0;ownedline & more.');
  expect(out).toContain('    1  On\n');
});
