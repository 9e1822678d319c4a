/** Tags: what they mean, where they may stand, and what ink does to them. */
import { describe, expect, test } from 'vitest';
import { canonOf, packOf, play } from '../packs.ts';

const header = (ink: string) => packOf({ 'canon.ink': ink }).stories.get('canon')?.header;
const codes = (ink: string) => packOf({ 'canon.ink': ink }).problems.map(({ code }) => code);

describe('header tags', () => {
  test('are read in any case, with spaces round the colon', () => {
    expect(header('# TITLE : The Lamp\n#author:A. Keeper\n# Lang: en-GB\nLit.\n-> END')).toMatchObject({ title: 'The Lamp', author: 'A. Keeper', lang: 'en-GB' });
  });

  test('content and requires are lists', () => {
    const pack = packOf({
      'canon.ink': '# content: grief, a storm at sea\nLit. # moment: lamp\n* [Go # key: go] Gone. # ending: gone\n-> END',
      'wreck.ink': '# from: canon/lamp\n# requires: canon, canon/gone\nA mast. # ending: mast\n-> END',
    });
    expect(pack.stories.get('canon')?.header.content).toEqual(['grief', 'a storm at sea']);
    expect(pack.stories.get('wreck')?.header.requires).toEqual([{ universe: 'canon' }, { universe: 'canon', ending: 'gone' }]);
    expect(pack.stories.get('wreck')?.header.from).toEqual({ universe: 'canon', moment: 'lamp' });
  });

  test('commas, slashes, quotes, question marks, dots and semicolons survive', () => {
    expect(header('# premise: What if, “that” night, he\'d said: yes/no; or…?\nLit.\n-> END')?.premise).toBe('What if, “that” night, he\'d said: yes/no; or…?');
  });

  test('escaped marks survive', () => {
    expect(header('# title: a \\# b \\| c \\{d\n\nLit.\n-> END')?.title).toBe('a # b | c {d');
  });

  test('the first of a repeated tag holds, and an included file’s header joins its includer’s', () => {
    const pack = packOf({ 'canon.ink': '# title: Mine\nINCLUDE part.ink\nLit.\n-> END', 'part.ink': '# title: Theirs\n# author: B.\n' });
    expect(pack.stories.get('canon')?.header).toMatchObject({ title: 'Mine', author: 'B.' });
    expect(pack.problems.map(({ code }) => code)).toContain('header-repeated');
  });

  test('those that come after "~", text, or an INCLUDE with a knot are problems', () => {
    expect(codes('VAR x = 1\n~ x = 2\n# title: Late\nLit.\n-> END')).toContain('header-not-global');
    expect(codes('Lit.\n# title: Late\n-> END')).toContain('header-not-global');
    const late = packOf({ 'canon.ink': 'INCLUDE part.ink\n# title: Late\nLit.\n-> END', 'part.ink': '=== hall ===\nIn.\n-> END\n' });
    expect(late.problems.map(({ code }) => code)).toContain('header-not-global');
  });

  test('the first page does not repeat them', () => {
    expect(play(canonOf('# title: The Lamp\nLit. # page: Lamp\n-> END'), '').page.lines).toEqual([{ text: 'Lit.', tags: ['page: Lamp'] }]);
    expect(play(canonOf('# title: The Lamp\n-> hall\n=== hall ===\n# page: Hall\nLit.\n-> END'), '').page.lines).toEqual([{ text: 'Lit.', tags: ['page: Hall'] }]);
  });
});

describe('tags of a page', () => {
  test('a moment has an id, words, when and about', () => {
    const { page } = play(canonOf('-> hall\n=== hall ===\n# moment: the-hall, In the hall, at dusk\n# when: Christmas 1991\n# about: A cold floor.\nLit.\n* [Go # key: go] -> END'), '');
    expect(page.moment).toEqual({ id: 'the-hall', words: 'In the hall, at dusk', when: 'Christmas 1991', about: 'A cold floor.' });
    expect(page.name).toBe('In the hall, at dusk');
  });

  test('the compiled story knows the same of its moments', () => {
    const pack = packOf({ 'canon.ink': '-> hall\n=== hall ===\n# moment: the-hall, In the hall\n# when: dusk\n# about: Cold.\nLit.\n* [Go # key: go] Gone. # moment: out\n** [On # key: on] -> END' });
    expect(pack.stories.get('canon')?.moments).toMatchObject([
      { id: 'the-hall', words: 'In the hall', when: 'dusk', about: 'Cold.', file: 'canon.ink', line: 3 },
      { id: 'out', words: 'Out', line: 7 },
    ]);
  });

  test('the first comma ends an ending’s id', () => {
    const { page } = play(canonOf('Lit. # ending: lit, Lit, and left\n-> END'), '');
    expect(page.ending).toEqual({ id: 'lit', words: 'Lit, and left' });
    expect(page.ended).toBe(true);
  });

  test('tags on lines of their own, on gathers and before -> END count for the page; empty lines are dropped', () => {
    const { page } = play(canonOf('Lit.\n\n* [Go # key: go]\n- # page: The hall\nIn.\n# ending: in\n-> END'), 'go');
    expect(page.name).toBe('The hall');
    expect(page.ending?.id).toBe('in');
    expect(page.lines.every(({ text, tags }) => text !== '' || tags.length > 0)).toBe(true);
  });

  test('a page without a name has its knot’s words', () => {
    expect(play(canonOf('-> old_wharf\n=== old_wharf ===\nTar.\n* [Go # key: go] -> END'), '').page.name).toBe('Old wharf');
  });

  test('a moment is open on its own page only', () => {
    const multiverse = canonOf('Lit. # moment: lamp\n* [Go # key: go] Gone.\n** [On # key: on] -> END');
    expect(play(multiverse, '').place.value).toEqual({ canon: { at: 'lamp' } });
    expect(play(multiverse, 'go').place.value).toEqual({ canon: 'reading' });
  });

  test('UNCLICKABLE shows a choice that cannot be taken', () => {
    const multiverse = canonOf('Lit.\n* [Go # key: go] -> END\n* [Fly # UNCLICKABLE # key: fly] -> END');
    expect(play(multiverse, '').page.choices.map(({ key, clickable }) => [key, clickable])).toEqual([['go', true], ['fly', false]]);
    expect(() => play(multiverse, 'fly')).toThrow('"fly" is not possible at canon. It is shown there, but cannot be taken.');
  });
});
