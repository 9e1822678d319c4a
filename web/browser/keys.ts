/** The keyboard: a press to what it means on this page. No key does anything while Ctrl, Alt or Meta is held, or where one types. */

export type KeyAct =
  | { readonly act: 'choose'; readonly number: number }
  | { readonly act: 'next' | 'previous'; readonly sure: boolean }
  | { readonly act: 'what-if' | 'back' | 'list' };

/** What a page has for the keys to do. */
export interface OnPage {
  /** Choices, or where there are none the ways on. */
  readonly ways: number;
  readonly asks: number;
  readonly back: boolean;
}

/** For the list of keys: those that do something on the page. */
export function keysFor({ ways, asks, back }: OnPage): readonly (readonly [keys: string, does: string])[] {
  const some = ways + asks > 0;
  return [
    ...(ways > 0 ? [[ways === 1 ? '1' : `1 to ${Math.min(ways, 9)}`, 'take that way on'] as const] : []),
    ...(some ? [['↓ and ↑', 'go to the next way on, or the one before'] as const, ['Enter', 'take the way you are on'] as const] : []),
    ...(asks > 0 ? [['w', asks === 1 ? 'ask what if' : 'go to the next what-if'] as const] : []),
    ...(back ? [['u', 'back: undo the last choice'] as const] : []),
    ['?', 'this list'],
  ];
}

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
