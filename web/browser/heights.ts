/** How far down each page of this tab's history was left. The browser's own way would keep the height of the page that came next. */

/** As much of `sessionStorage` as is needed. Any of it may throw, or be forbidden altogether. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export interface Heights {
  /** How far down the page that was opened was left before, where the reader has come back to it. */
  readonly first: number;
  /** Goes one entry further in the history, from a page that was left so far down. */
  push(address: string, from: string, left: number): void;
  /** The history has gone to another entry, while the page of the last is still shown. Gives how far down to show the new one. */
  returned(): number;
}

const KEY = 'otherwise:heights';

interface State {
  /** The address of the page before. */
  readonly from?: string;
  /** Which of the heights is this entry's. */
  readonly entry?: number;
}

/** What is kept with an entry of the history. */
export const stateOf = (history: History): State => (history.state ?? {}) as State;

export function keepHeights(window: Window, storage: Storage | undefined): Heights {
  const { history } = window;
  const heights = readHeights(storage);
  const named = (): number => {
    const { entry = heights.length } = stateOf(history);
    heights[entry] ??= 0;
    if (stateOf(history).entry === undefined) history.replaceState({ ...stateOf(history), entry }, '');
    return entry;
  };
  let entry = named();
  history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => {
    heights[entry] = window.scrollY;
    // Whoever comes back from another page finds this one anew, and the browser puts it where it was.
    history.scrollRestoration = 'auto';
    try {
      storage?.setItem(KEY, JSON.stringify(heights));
    } catch { /* Full, or forbidden: the pages of this visit are known all the same. */ }
  });
  window.addEventListener('pageshow', () => { history.scrollRestoration = 'manual'; });
  return {
    first: heights[entry] ?? 0,
    push(address, from, left) {
      heights[entry] = left;
      entry = heights.length;
      heights.push(0);
      history.pushState({ from, entry } satisfies State, '', address);
      history.scrollRestoration = 'manual';
    },
    returned() {
      heights[entry] = window.scrollY;
      const isNew = stateOf(history).entry === undefined;
      entry = named();
      // A place on this very page was asked for: the browser leads there.
      return isNew ? window.scrollY : heights[entry] ?? 0;
    },
  };
}

function readHeights(storage: Storage | undefined): number[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? Array.from(kept, (height: unknown) => (typeof height === 'number' ? height : 0)) : [];
  } catch {
    return [];
  }
}
