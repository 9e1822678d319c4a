/** Universes and the moves between them. */
import { describe, expect, test } from 'vitest';
import { isMet } from '../../engine/multiverse/machine.ts';
import { multiverseOf, packOf, play } from '../packs.ts';

const files = {
  'canon.ink': `# title: What happened
VAR oil = 2
VAR kept = ""
LIST Rooms = hall, stairs, cellar
VAR seen = (hall)
The lamp was lit.
* [Pour # key: pour]
  ~ oil = 5
  ~ kept = "look"
  ~ seen += cellar
* [Wait # key: wait]
- He stood by it. # moment: lamp, By the lamp
* [Sleep # key: sleep] He slept. # ending: slept
  -> END`,
  'storm.ink': `# title: The Storm
# from: canon/lamp
# premise: What if the wind had got up?
# content: drowning
LIST Rooms = hall, cellar
VAR oil = 0
VAR kept = 7
VAR seen = ()
The wind got up: {oil} pints, {kept}, {seen}.
* [Go out # key: out] He went out. # moment: door, At the door
  ** [Further # key: further] He was drowned. # ending: drowned
     -> END
* [Stay # key: stay] He stayed in.
  -> END`,
  'boat.ink': `# title: The Boat
# from: storm/door
# premise: What if there had been a boat?
VAR ending_storm = "none"
A boat came. {ending_storm}. # ending: boat
-> END`,
  'wreck.ink': `# title: The Wreck
# from: canon/lamp
# premise: What if he had read it in the paper?
# requires: storm/drowned
VAR ending_storm = ""
VAR ending_canon = ""
It said: {ending_storm}, {ending_canon}. # ending: read
-> END`,
};
const multiverse = multiverseOf(files);

describe('the machine', () => {
  test('has a state for canon and each universe, with reading, ended and its moments inside', () => {
    const { states } = multiverse.config as unknown as { states: Record<string, { states?: Record<string, unknown> }> };
    expect(Object.keys(states)).toEqual(['closed', 'canon', 'storm', 'boat', 'wreck']);
    expect(Object.keys(states.canon?.states ?? {})).toEqual(['reading', 'ended', 'at']);
    expect(states.canon?.states?.at).toMatchObject({ states: { lamp: { on: { DIVERGE: [
      { target: '#storm', description: 'What if the wind had got up?' },
      { target: '#wreck', description: 'What if he had read it in the paper?' },
    ] } } } });
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(multiverse.config))).toEqual(multiverse.config);
  });

  test('stands at a moment, in a universe, at an end', () => {
    expect(play(multiverse, '').place.value).toEqual({ canon: 'reading' });
    expect(play(multiverse, 'wait').place.value).toEqual({ canon: { at: 'lamp' } });
    expect(play(multiverse, 'wait.~storm').place.value).toEqual({ storm: 'reading' });
    expect(play(multiverse, 'wait.~storm.out.~boat').place.value).toEqual({ boat: 'ended' });
    expect(play(multiverse, 'wait.sleep').place.value).toEqual({ canon: 'ended' });
  });
});

describe('a universe', () => {
  test('takes over variables of the same name and type, lists by item, and nothing else', () => {
    expect(play(multiverse, 'pour.~storm').text).toEqual(['The wind got up: 5 pints, 7, hall, cellar.']);
    expect(play(multiverse, 'wait.~storm').text).toEqual(['The wind got up: 2 pints, 7, hall.']);
  });

  test('is told the latest ending of each universe at its beginning, and keeps its default where there is none', () => {
    expect(play(multiverse, 'wait.~storm.out.~boat').text).toEqual(['A boat came. none.']);
    expect(play(multiverse, 'wait.~wreck', { brings: new Map([['storm', 'drowned'], ['canon', 'slept']]) }).text).toEqual(['It said: drowned, slept.']);
  });

  test('an ending that was passed here counts above one that is brought', () => {
    const { text } = play(multiverse, 'wait.~storm.out.further.~back.~wreck', { brings: new Map([['storm', 'other']]) });
    expect(text).toEqual(['It said: drowned, .']);
  });

  test('parts from inside another, and returns to each moment in turn', () => {
    const back = play(multiverse, 'wait.~storm.out.~boat.~back');
    expect(back.place.value).toEqual({ storm: { at: 'door' } });
    expect(back.text).toEqual(play(multiverse, 'wait.~storm.out').text);
    expect(play(multiverse, 'wait.~storm.out.~boat.~back.~back').page).toEqual(play(multiverse, 'wait').page);
    expect(play(multiverse, 'wait.~storm.out.~boat.~back.further').page.ending?.id).toBe('drowned');
  });

  test('an ending without a name is an ending of its universe', () => {
    const { place } = play(multiverse, 'wait.~storm.stay');
    expect(place.value).toEqual({ storm: 'ended' });
    expect(isMet({ universe: 'storm' }, place.context)).toBe(true);
    expect(isMet({ universe: 'storm', ending: 'drowned' }, place.context)).toBe(false);
  });
});

describe('a move that is not possible is refused with what is', () => {
  test.each([
    ['pout', '"pout" is not possible at canon. The choices are pour, wait.'],
    ['wait.sleep.on', '"on" is not possible at canon. Nothing follows there.'],
    ['~storm', '"~storm" is not possible at canon. No universe parts from there.'],
    ['wait.~boat', '"~boat" is not possible at canon/lamp. The universes that part there are storm, wreck.'],
    ['wait.~harbour', '"~harbour" is not possible at canon/lamp. The universes that part there are storm, wreck.'],
    ['wait.~wreck', '"~wreck" is not possible at canon/lamp. It opens when you have reached the ending “drowned” of “The Storm”.'],
    ['wait.~back', '"~back" is not possible at canon/lamp. Canon parts from nothing, so there is nothing to return to.'],
    ['wait.constructor', '"constructor" is not possible at canon/lamp. The choices are sleep.'],
    ['wait.__proto__', '"__proto__" is not possible at canon/lamp. The choices are sleep.'],
  ])('%s', (moves, sentence) => {
    expect(() => play(multiverse, moves)).toThrow(sentence);
  });
});

describe('a bad branch is left out, and the rest of the pack plays', () => {
  const broken = (extra: Record<string, string>) => {
    const pack = packOf({ ...files, ...extra });
    expect(play(pack.multiverse!, 'wait.~storm').text).toHaveLength(1);
    return { codes: pack.problems.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file]), ids: pack.multiverse?.universes.map(({ id }) => id) };
  };

  test.each([
    ['a syntax error', { 'bad.ink': '# from: canon/lamp\nOh {\n-> END' }, 'syntax'],
    ['a missing INCLUDE', { 'bad.ink': '# from: canon/lamp\nINCLUDE no.txt\nOh.\n-> END' }, 'missing-include'],
    ['a divert to nowhere', { 'bad.ink': '# from: canon/lamp\nOh.\n-> nowhere' }, 'divert-to-nowhere'],
    ['a `from` that names nothing', { 'bad.ink': '# from: canon/nothing\nOh.\n-> END' }, 'from-unknown-moment'],
    ['a loop of `from`', { 'bad.ink': '# from: bad/oh\nOh. # moment: oh\n* [a] -> END' }, 'from-loop'],
    ['a tag that ink breaks on', { 'bad.ink': '# from: canon/lamp\n# title: One {thing\nOh.\n-> END' }, 'syntax'],
    ['a name `__proto__`', { 'bad.ink': '# from: canon/lamp\nVAR __proto__ = 1\nOh.\n-> END' }, 'forbidden-name'],
    ['an id `__proto__`', { '__proto__.ink': '# from: canon/lamp\nOh.\n-> END' }, 'bad-file-name'],
    ['an id that is reserved', { 'back.ink': '# from: canon/lamp\nOh.\n-> END' }, 'bad-file-name'],
  ])('%s', (_what, extra, code) => {
    const { codes, ids } = broken(extra);
    expect(codes.map(([one]) => one)).toContain(code);
    expect(ids).toEqual(['canon', 'storm', 'boat', 'wreck']);
  });

  test('a stray story that parts from nothing never takes the pack over, whatever canon is called', () => {
    const original = files['canon.ink'];
    const renamed = Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'canon.ink').map(([name, ink]) => [name, ink.replace('from: canon/', 'from: trunk/')]));
    const pack = packOf({ 'aaa.ink': 'Oh.\n-> END', ...renamed, 'trunk.ink': original });
    expect(pack.multiverse?.universes[0]?.id).toBe('trunk');
    expect(pack.problems.filter(({ code }) => code === 'two-canons').map(({ file }) => file)).toEqual(['aaa.ink']);
  });

  test('a duplicate id is a problem of its file', () => {
    const pack = packOf({ ...files, 'gale.ink': '# from: canon/lamp\nOh. # moment: oh\n* [On # key: on] Ah. # moment: oh\n** [On # key: on] Uh. # ending: uh\n-> END' });
    expect(pack.problems.filter(({ file }) => file === 'gale.ink').map(({ code, line }) => [code, line])).toEqual([['duplicate-moment', 3]]);
    expect(play(pack.multiverse!, 'wait.~gale').page.moment?.id).toBe('oh');
  });

  test('universes come in the order of their moments, those that require something last', () => {
    expect(multiverse.universes.map(({ id, hue }) => [id, hue])).toEqual([['canon', 0], ['storm', 1], ['boat', 1], ['wreck', 2]]);
  });
});

test('a pack without chance has one beginning, whatever the seed', () => {
  expect(play(multiverse, '', { seed: 41 }).place.context.seed).toBe(0);
  const dice = multiverseOf({ 'canon.ink': 'It fell on {RANDOM(1, 6)}.\n-> END' });
  expect(play(dice, '', { seed: 41 }).place.context.seed).toBe(41);
});
