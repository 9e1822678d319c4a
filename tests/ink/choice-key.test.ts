/** What a choice is called, and how it is found when the story has changed. */
import { describe, expect, test } from 'vitest';
import { findChoice, nameChoices, slug } from '../../engine/ink/choice-key.ts';
import { canonOf, play } from '../packs.ts';

const keys = (...words: string[]) => nameChoices(words.map((text) => ({ text, tags: [] }))).map(({ key }) => key);
const page = (...words: string[]) => nameChoices(words.map((text) => ({ text, tags: [] })));

describe('the key', () => {
  test('is the `# key:` in the bracket, or after the words where there is no bracket', () => {
    const multiverse = canonOf('Lit.\n* [Lay a hand on it # key: hand] -> END\n* ‘I said yes[.’ # key: yes],’ she said. -> END\n* Go # key: away\n-> END');
    expect(play(multiverse, '').keys).toEqual(['hand', 'yes', 'away']);
  });

  test('else the ink label, else the slug of the words', () => {
    expect(play(canonOf('Lit.\n* (up) [Go up the stairs] -> END\n* [Don’t look] -> END'), '').keys).toEqual(['up', 'dont-look']);
  });

  test('a slug keeps letters and digits of any script, composed', () => {
    expect(slug('Zoë’s 2nd “café”')).toBe('zoës-2nd-café');
    expect(slug('Zoe\u0308')).toBe('zoë');
    expect(slug('Иди домой!')).toBe('иди-домой');
    expect(slug('हाँ, चलो')).toBe('हाँ-चलो');
    expect(slug('…')).toBe('choice');
  });

  test('is cut at a word after 40 characters', () => {
    expect(keys('Tell him at once, and in so many words, what it was you heard')).toEqual(['tell-him-at-once-and-in-so-many-words-what']);
  });

  test('stays uncut where the cut makes two equal', () => {
    const long = 'Tell him at once, and in so many words, what it was you';
    expect(keys(`${long} heard`, `${long} saw`)).toEqual([
      'tell-him-at-once-and-in-so-many-words-what-it-was-you-heard',
      'tell-him-at-once-and-in-so-many-words-what-it-was-you-saw',
    ]);
  });

  test('takes a number only where the words are identical, and never one that is taken', () => {
    expect(keys('Wait', 'Wait', 'Wait 2')).toEqual(['wait', 'wait-3', 'wait-2']);
  });
});

describe('a key that is gone', () => {
  const find = (choices: ReturnType<typeof page>, key: string, words?: string, offered?: string[]) => {
    const found = findChoice(choices, { key, ...(words && { words }), ...(offered && { offered }) });
    return found && [found.choice.key, found.because];
  };

  test('an exact key holds, whatever its words', () => {
    expect(find(page('Wait', 'Go'), 'go', 'Quite other words', ['wait', 'go'])).toEqual(['go', undefined]);
  });

  test('first, equal words that were not offered then', () => {
    const choices = nameChoices([{ text: 'Go up', tags: ['key: stairs'] }, { text: 'Wait', tags: [] }]);
    expect(find(choices, 'go-up', 'Go up', ['go-up', 'wait'])).toEqual(['stairs', 'the same words']);
  });

  test('then the one choice that is near enough', () => {
    expect(find(page('Go up the old stairs', 'Wait'), 'go-up-the-stairs', 'Go up the stairs', ['go-up-the-stairs', 'wait'])).toEqual(['go-up-the-old-stairs', 'nearly the same words']);
  });

  test('not where a second is nearly as near', () => {
    expect(find(page('Go up the old stairs', 'Go up the new stairs'), 'go-up-the-stairs', 'Go up the stairs', ['go-up-the-stairs'])).toBeUndefined();
  });

  test('then the only new choice in the same place', () => {
    expect(find(page('Wait', 'Climb', 'Sleep'), 'go-up', 'Go up', ['wait', 'go-up', 'sleep'])).toEqual(['climb', 'the same place']);
    expect(find(page('Climb', 'Wait', 'Sleep'), 'go-up', 'Go up', ['wait', 'go-up', 'sleep'])).toBeUndefined();
  });

  test('but not where a key was given to the one or the other: they are two choices', () => {
    const keyed = nameChoices([{ text: 'Wait', tags: [] }, { text: 'Climb', tags: ['key: climb'] }, { text: 'Sleep', tags: [] }]);
    expect(find(keyed, 'go-up', 'Go up', ['wait', 'go-up', 'sleep'])).toBeUndefined();
    expect(find(page('Wait', 'Climb', 'Sleep'), 'stairs', 'Go up', ['wait', 'stairs', 'sleep'])).toBeUndefined();
  });

  test('then the only new choice at the same ink label', () => {
    const choices = nameChoices([{ text: 'Climb', tags: ['key: climb'], label: 'up' }, { text: 'Wait', tags: [] }]);
    expect(find(choices, 'up', 'Ascend', ['wait', 'up'])).toEqual(['climb', 'the same place']);
  });

  test('a sibling that was offered then never stands in, though it differs by one word', () => {
    expect(find(page('Take the red coat', 'Wait'), 'take-the-blue-coat', 'Take the blue coat', ['take-the-red-coat', 'take-the-blue-coat', 'wait'])).toBeUndefined();
  });

  test('a bare link: a unique choice whose full slug begins with the key, else it stops', () => {
    expect(find(page('Go up the stairs', 'Wait'), 'go-up')).toEqual(['go-up-the-stairs', 'the beginning of its words']);
    expect(find(page('Go up the stairs', 'Go up the ladder'), 'go-up')).toBeUndefined();
    expect(find(page('Go up the stairs'), 'climb')).toBeUndefined();
  });
});
