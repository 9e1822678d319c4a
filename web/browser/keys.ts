/** The keyboard: a press to what it means on this page. No key does anything while Ctrl, Alt or Meta is held, or where one types. */

export type KeyAct =
  | { readonly act: 'choose'; readonly number: number }
  | { readonly act: 'next' | 'previous'; readonly sure: boolean }
  | { readonly act: 'what-if' | 'back' | 'list' };

/** For the list of keys. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['1 to 9', 'take that choice'],
  ['↓ and ↑', 'go to the next choice, or the one before'],
  ['Enter', 'take the choice you are on'],
  ['w', 'ask what if, where another universe parts'],
  ['u', 'back: undo the last choice'],
  ['?', 'this list'],
];

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'>;

/** What a press means; undefined for one that is the browser's own. A key held down counts once. */
export function meaningOf({ key, ctrlKey, altKey, metaKey, repeat, isComposing }: Press): KeyAct | undefined {
  if (ctrlKey || altKey || metaKey || isComposing) return undefined;
  // Moving the focus harms nothing if it goes on.
  switch (key) {
    case 'ArrowDown': return { act: 'next', sure: false };
    case 'ArrowUp': return { act: 'previous', sure: false };
    case 'ArrowRight': return { act: 'next', sure: true };
    case 'ArrowLeft': return { act: 'previous', sure: true };
  }
  if (repeat) return undefined;
  if (/^[1-9]$/.test(key)) return { act: 'choose', number: Number(key) };
  switch (key) {
    case 'w': case 'W': return { act: 'what-if' };
    case 'u': case 'U': return { act: 'back' };
    case '?': return { act: 'list' };
    default: return undefined;
  }
}

/** True where a key belongs to what has the focus. */
export function isTypedInto(element: Element | null): boolean {
  return element?.closest('input, textarea, select, audio, video, dialog, [contenteditable]') !== null && element !== null;
}
