/** `path`: the way to an ending, a knot or a line, and what is said where there is none. */
import { describe, expect, test } from 'vitest';
import { desk, LAKE } from './desk.ts';

/** Looking takes time, so the clock goes. */
const clock = { now: () => performance.now() };
const to = (...typed: string[]) => desk(LAKE).story(['path', 'lake', '--to', ...typed], clock);
const shortest = (link: string, moves: string) => ({ code: 0, out: `${link}\n`, err: `${moves}: the shortest way. Read it: npm run -s story -- play lake --link ${link}\n` });

describe('a place', () => {
  test.each([
    ['canon/nobody', '0.walk.knock', '2 moves'],
    ['storm/held', '0.~storm.hold', '2 moves'],
    ['canon.shore', '0', '0 moves'],
    ['shore', '0', '0 moves'],
    ['canon.ink:15', '0.walk.knock', '2 moves'],
    ['storm.ink:6', '0.~storm', '1 move'],
  ])('%s', async (place, link, moves) => {
    expect(await to(place)).toEqual(shortest(link, moves));
  });

  test('of many knots names the one that was meant, or the first of those that may have been', async () => {
    const knots = Array.from({ length: 30 }, (_, number) => `=== room_${number} ===\nA room.\n-> END\n`).join('');
    const { story } = desk({ 'stories/house/canon.ink': `# title: The House\n-> room_0\n${knots}` });
    expect((await story(['path', 'house', '--to', 'rom_17'])).err).toBe('There is no knot "rom_17". Did you mean "room_17"?\n');
    expect((await story(['path', 'house', '--to', 'attic'])).err).toMatch(/^There is no knot "attic"\. The knots are room_0, .*, room_23 and 6 more\.\n$/);
  });

  test('brings what a universe requires, and says that another reading may be shorter only where there is a choice', async () => {
    expect(await to('deep/deep')).toEqual(shortest('0,storm=held.~deep.on', '2 moves'));
  });

  test('for programs: the link, how many moves it has, and whether it is the shortest', async () => {
    const { out } = await desk(LAKE).story(['path', 'lake', '--to', 'canon/nobody', '--json'], clock);
    expect(JSON.parse(out)).toEqual({ to: 'canon/nobody', link: '0.walk.knock', moves: 2, shortest: true });
  });

  test.each([
    ['canon/nowhere', '"canon" has no ending "nowhere". Its endings are across, nobody.'],
    ['sea/held', 'There is no universe "sea". The universes are canon, deep, storm.'],
    ['canon.sho', 'There is no knot "canon.sho". The knots are canon.shore.'],
    ['storm.ink:3', 'Line 3 of "storm.ink" holds nothing that is read. The nearest line that does is 6.'],
    ['sea.ink:3', 'There is no file "sea.ink" in the pack. Its files are canon.ink, deep.ink, storm.ink.'],
  ])('%s is none', async (place, sentence) => {
    expect(await to(place)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });
});

describe('--having', () => {
  const BOATS = {
    'stories/lake/canon.ink': `LIST things = rope, lamp
VAR trust = 0
VAR held = ()
-> quay
=== quay ===
The quay.
+ [Nod # key: nod]
  ~ trust = trust + 1
  -> quay
* [Take the lamp # key: lamp]
  ~ held += lamp
  -> quay
+ [Row # key: row]
  You rowed. # ending: rowed
  -> END
`,
  };
  const having = (expression: string) => desk(BOATS).story(['path', 'lake', '--to', 'canon/rowed', '--having', expression, '--json'], clock);

  test('is asked of ink itself', async () => {
    expect(JSON.parse((await having('trust >= 2')).out)).toMatchObject({ link: '0.nod.nod.row', shortest: true });
    expect(JSON.parse((await having('held ? lamp and trust == 1')).out)).toMatchObject({ moves: 3, shortest: true });
  });

  test.each([
    ['trust >', '"--having trust >" cannot be asked: Expected right side of \'>\' expression but saw \')\'.'],
    ['trsut > 1', '"--having trsut > 1" cannot be asked: Unresolved variable: trsut.'],
    ['trust // 1', '"--having trust // 1" cannot be asked: write one expression of ink, such as "trust >= 2".'],
  ])('%s', async (expression, sentence) => {
    const { code, out, err } = await having(expression);
    expect({ code, out: JSON.parse(out) as unknown, err }).toEqual({ code: 2, out: { error: sentence }, err: `${sentence}\n` });
  });
});

describe('far places', () => {
  /** A row of forty pages with one way on from each: too far to be tried in full, and with a place that is never come to. */
  const row = (length: number) => `-> p0\n${Array.from({ length }, (_, index) => `=== p${index} ===
VAR seen${index} = 0
Page ${index}.
* [Left]
  ~ seen${index} = 1
* [Right]
  ~ seen${index} = 2
* [Round]
  ~ seen${index} = 3
- -> p${index + 1}
`).join('')}=== p${length} ===\nThere. # ending: there\n-> END\n=== never ===\nNever. # ending: never\n-> END\n`;

  test('are found by exploring, and the way is said to be short', async () => {
    const { story } = desk({ 'stories/row/canon.ink': row(24) });
    const { code, out } = await story(['path', 'row', '--to', 'canon/there', '--json', '--seconds', '5'], clock);
    expect({ code, ...JSON.parse(out) as object }).toMatchObject({ code: 0, moves: 24, shortest: false });
    expect((await story(['play', 'row', '--link', (JSON.parse(out) as { link: string }).link])).out).toContain('There.');
  });

  test('a line that only prints is not taken for one that cannot be read', async () => {
    const { story } = desk({ 'stories/row/canon.ink': `${row(24).replace('Page 20.', 'Page 20.\n{ seen3 == 2:\n  Right, at three.\n}')}` });
    const line = row(24).split('\n').indexOf('Page 20.') + 3;
    const { code, out } = await story(['path', 'row', '--to', `canon.ink:${line}`, '--json', '--seconds', '5'], clock);
    expect({ code, ...JSON.parse(out) as object }).toMatchObject({ code: 0, moves: 20 });
  });

  test('that no reader can get to are proved to be none', async () => {
    const { story } = desk({ 'stories/row/canon.ink': row(2) });
    expect(await story(['path', 'row', '--to', 'canon/never'], clock)).toEqual({ code: 1, out: '', err: 'No reader can get to canon/never: every state was tried.\n' });
  });
});
