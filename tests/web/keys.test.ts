/** The keyboard: what each press means, and which are the browser's own. */
import { expect, test } from 'vitest';
import { keysFor, meaningOf, type Press } from '../../web/browser/keys.ts';

const press = (key: string, rest: Partial<Press> = {}): Press => ({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false, ...rest });

test.each([
  ['1', { act: 'choose', number: 1 }], ['9', { act: 'choose', number: 9 }],
  ['ArrowDown', { act: 'next', sure: false }], ['ArrowUp', { act: 'previous', sure: false }],
  ['ArrowRight', { act: 'next', sure: true }], ['ArrowLeft', { act: 'previous', sure: true }],
  ['w', { act: 'what-if' }], ['W', { act: 'what-if' }], ['u', { act: 'back' }], ['?', { act: 'list' }],
] as const)('%s', (key, meaning) => {
  expect(meaningOf(press(key))).toEqual(meaning);
});

test.each(['0', 'a', 'Enter', 'Tab', ' ', 'Escape', 'F1', '10'])('%s is the browser’s', (key) => {
  expect(meaningOf(press(key))).toBeUndefined();
});

test('nothing is meant while Ctrl, Alt or Meta is held, or a word is being composed', () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }]) {
    for (const key of ['1', 'w', 'u', '?', 'ArrowDown']) expect(meaningOf(press(key, held))).toBeUndefined();
  }
});

test('a key held down chooses once', () => {
  for (const key of ['1', 'w', 'u', '?']) expect(meaningOf(press(key, { repeat: true }))).toBeUndefined();
});

test('the list names what does something on the page, and no more', () => {
  const named = (ways: number, asks: number, back: boolean) => keysFor({ ways, asks, back }).map(([keys]) => keys);
  expect(named(3, 2, true)).toEqual(['1 to 3', '↓ and ↑', 'Enter', 'w', 'u', '?']);
  expect(named(1, 0, false)).toEqual(['1', '↓ and ↑', 'Enter', '?']);
  expect(named(12, 0, false)[0]).toBe('1 to 9');
  expect(named(0, 0, false)).toEqual(['?']);
});
