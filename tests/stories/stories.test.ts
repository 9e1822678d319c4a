/** What every pack that ships owes its readers, checked on the sources and on pages that were played. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';
import dictionary from 'dictionary-en-gb';
import { beforeAll, describe, expect, test } from 'vitest';
import { noCache } from '../../engine/disk/cache.ts';
import { openFolder, type OpenedPack } from '../../engine/disk/packs.ts';
import { sentence } from '../../engine/problems/problem.ts';
import { proseOf, wordsIn, type Prose } from './prose.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ownWords = readFileSync(at('words.txt'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe.each(['lily', 'lighthouse'])('%s', (name) => {
  let pack: OpenedPack;
  let prose: Map<string, Prose>;
  beforeAll(() => {
    pack = openFolder(at(`../../stories/${name}`), noCache);
    prose = new Map([...pack.stories].map(([id, story]) => [id, proseOf(story)]));
  });
  const all = () => [...prose].flatMap(([id, { text, shown }]) => [...text, ...shown].map((run) => ({ id, run })));

  test('compiles without a problem', () => {
    expect(pack.problems.map(sentence)).toEqual([]);
  });

  test('is spelt as British English, with the world’s own words in a list', () => {
    const speller = nspell(dictionary);
    for (const word of ownWords) speller.add(word);
    const known = (word: string) => speller.correct(word) || speller.correct(word.replace(/'s$/, '')) || speller.correct(word.replace(/'$/, ''));
    const unknown = all().flatMap(({ id, run }) => wordsIn(run.replaceAll('’', "'")).flatMap((word) => word.split('-'))
      .map((word) => word.replace(/^'+|'+$/g, '')).filter((word) => word !== '' && !/^\d/.test(word) && !known(word)).map((word) => `${id}: ${word}`));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('never mixes straight and curly quotes, nor prints an em dash or an asterisk', () => {
    expect(all().filter(({ run }) => /["'`]|—|\*/.test(run))).toEqual([]);
  });

  test('says no sentence of eight words or more twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [id, { text }] of prose) {
      for (const run of text) {
        for (const said of run.split(/(?<=[.!?]’?)\s+/)) {
          const key = wordsIn(said.toLowerCase()).join(' ');
          if (key.split(' ').length < 8) continue;
          if (seen.has(key)) twice.push(`${seen.get(key)} and ${id}: ${said}`);
          seen.set(key, id);
        }
      }
    }
    expect(twice).toEqual([]);
  });

  test('reads every variable it declares', () => {
    const reads = new Set<string>();
    for (const { playable } of pack.stories.values()) {
      for (const [, variable = ''] of playable.ink.matchAll(/"VAR\?":"([^"]+)"/g)) reads.add(variable);
    }
    const lists = new Set([...pack.stories.values()].flatMap(({ listItems }) => listItems.map((item) => item.split('.')[0])));
    const unread = [...pack.stories].flatMap(([id, { variables }]) => variables.map(([variable]) => ({ id, variable })))
      .filter(({ variable }) => !lists.has(variable) && !reads.has(variable));
    expect(unread).toEqual([]);
  });

  test('gives every choice a key', () => {
    const keyless = [...pack.stories].flatMap(([id, { choices, playable }]) => {
      const keys = playable.ink.match(/"#","\^key: /g)?.length ?? 0;
      return keys < choices.length ? [`${id}: ${choices.length} choices, ${keys} keys`] : [];
    });
    expect(keyless).toEqual([]);
  });

  test('tells its reader what every universe is', () => {
    for (const { id, title, premise, from, content, moments } of pack.multiverse?.universes ?? []) {
      expect({ id, title: title !== id, premise: from === undefined || premise !== undefined }).toEqual({ id, title: true, premise: true });
      if (name === 'lily' && from?.universe === 'canon') expect(content.length, `${id} has content notes`).toBeGreaterThan(0);
      for (const moment of moments) expect(moment.about, `${id}/${moment.id} says what it is about`).toBeDefined();
    }
  });
});
