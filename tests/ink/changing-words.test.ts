/** Choices whose words change between plays are named, unless something else names the choice. */
import { expect, test } from 'vitest';
import { compile } from '../../engine/ink/compile.ts';

const changing = (choices: string): string[] => {
  const source = `VAR oil = 2\nCONST DAYS = 3\nThe lamp.\n${choices}\n- Done.\n-> END\n`;
  return compile('canon.ink', (file) => (file === 'canon.ink' ? source : undefined)).problems
    .filter(({ code }) => code === 'changing-words').map(({ line, message }) => `${line}: ${message}`);
};
const said = (line: number, words: string) => `${line}: The words of the choice "${words}" change between plays, and it has no key.`;

test.each([
  ['* [Pour {oil} pints]', 'Pour {…} pints'],
  ['* Pour {oil:some|none} [now] and wait', 'Pour {…} now'],
  ['* [{~Run|Walk}]', '{…}'],
  ['* [Pour it # slow]\n  * * [Pour {oil}]', undefined],
])('%s', (choice, words) => {
  expect(changing(choice)).toEqual([words === undefined ? said(5, 'Pour {…}') : said(4, words)]);
});

test.each([
  '* [Pour {oil} pints # key: pour]',
  '* (pour) [Pour {oil} pints]',
  '* [Wait {DAYS} days]',
  '* {oil > 1} [Pour it]',
  '* [Pour it] It was {oil} pints.',
  '* [Glue <>]',
])('%s is left alone', (choice) => {
  expect(changing(choice)).toEqual([]);
});
