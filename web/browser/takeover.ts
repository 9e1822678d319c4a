/** The engine takes over: a link into the pack is played here, and the address, the focus and what is kept follow behind the frame. */
import type { Manifest } from '../../engine/exploring/manifest.ts';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { pageAddress, readAddress } from '../addresses.ts';
import type { BookModel } from '../book-main.tsx';
import type { WhatOthersChose } from '../models.ts';
import type { Book } from '../show.ts';
import { openBook, type Fetch, type OpenBook, type Stories } from './book.ts';
import type { Heights } from './heights.ts';
import type { Line } from './line.ts';
import type { Memories } from './memories.ts';
import { choose, pageAgain, pageAt, playthroughOf, type Memory, type Shown } from './reading-room.ts';
import { spokenText } from './spoken.ts';
import type { Stage } from './stage.tsx';

export interface Takeover {
  /** What is shown; absent until the first page is. */
  readonly model: () => BookModel | undefined;
  /** The page of an address, as a step further; where it cannot be made here, the server is asked. */
  visit(address: string): void;
  /** Makes a move from the page that is shown, or goes to its address where it cannot be made here. */
  move(written: string, address: () => string): void;
  /** The page that the browser's history has gone to. */
  returned(): void;
  /** The page again: with what another tab has found, or where a reading was kept. */
  again(): Promise<void>;
  /** The same page with what others chose, where it is still the one that is shown. */
  tell(page: Shown, others: WhatOthersChose): void;
  /** The page again in an edited pack; gives a sentence where the reading does not go so far any more. */
  renew(manifest: Manifest): Promise<string | undefined>;
}

export interface Surroundings {
  readonly window: Window;
  readonly stage: Stage;
  readonly memories: Memories;
  readonly heights: Heights;
  readonly fetch: Fetch;
  /** A page is on the screen, and what is kept of it is kept. `isNew` where a choice led to it, or a link. */
  readonly whenShown: (page: Shown, book: Book, isNew: boolean) => void;
}

type How = 'further' | 'returned' | 'again';

export function takeOver(manifest: Manifest, { window, stage, memories, heights, fetch, whenShown }: Surroundings): Takeover {
  const { location, history } = window;
  const stories: Stories = new Map();
  let book: OpenBook = openBook(manifest, stories, fetch);
  let shown: Shown | undefined;
  let line: Line | undefined;
  /** The reading as it was before an edit cut it short: mended, it is there again. */
  let cutShort: Playthrough | undefined;
  let shownAt = here();
  let turn = 0;
  /** How far down the page was left that the history has gone back to. */
  let height = 0;

  function here(): string {
    return location.pathname + location.search;
  }

  const memory = (): Memory => ({ ...(line && { line }), ...memories.recall() });
  const fresh = (): number => window.crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

  /** `address` for a page that does not know its own. */
  const show = (next: Shown, how: How, address?: string): void => {
    shown = next;
    line = next.line ?? line;
    if (how === 'further') cutShort = undefined;
    const left = window.scrollY;
    stage.show(next.model, how === 'further', how === 'returned' ? height : undefined);
    stage.afterFrame(() => {
      // Where another key stood in, the address carries the new one; where a reading was cut short, it keeps the old.
      const own = next.model.kind === 'reading' && next.refused === undefined ? pageAddress(manifest.pack, next.model.view.link) : address ?? here();
      if (how === 'further') heights.push(own, shownAt, left);
      else if (own !== here()) history.replaceState(history.state, '', own + location.hash);
      shownAt = own;
      if (how !== 'again') {
        stage.focusText();
        stage.announce(spokenText(next.model));
      }
      if (next.model.kind === 'reading' && next.line && next.refused === undefined) memories.keep(next, how === 'again');
      // A story that cannot be had now is asked for again by the move that enters it.
      book.load(enteredFrom(next.model)).catch(() => undefined);
      whenShown(next, book, how === 'further');
    });
  };

  const leave = (how: How, address: string): void => {
    if (how === 'further') location.assign(address);
    else if (how === 'returned') location.reload();
  };

  /** Settles when the page is shown, or is left to the server. */
  const visit = async (address: string, how: How): Promise<void> => {
    const mine = ++turn;
    const url = new URL(address, location.href);
    const asked = readAddress(url);
    const path = url.pathname + url.search;
    if (asked?.pack !== manifest.pack) return leave(how, address);
    try {
      const found = pageAt(book, memory(), asked, fresh);
      const isSetUp = stage.setUp(asked.kind);
      const next = found instanceof Promise || isSetUp ? (await Promise.all([found, isSetUp]))[0] : found;
      if (mine !== turn) return undefined;
      if (next) show(next, how, path);
      else leave(how, address);
    } catch {
      // No network, or a story that another edition has replaced.
      if (mine === turn) leave(how, address);
    }
  };

  return {
    model: () => shown?.model,
    visit: (address) => void visit(address, 'further'),
    move(written, address) {
      let next: Shown | undefined;
      try {
        next = shown && choose(book, memory(), shown.length, written);
      } catch { /* The server knows better what is wrong. */ }
      if (!next) return void visit(address(), 'further');
      turn++;
      show(next, 'further');
    },
    returned() {
      height = heights.returned();
      if (here() !== shownAt) void visit(here(), 'returned');
      else window.scrollTo({ top: height, behavior: 'instant' });
    },
    again: () => visit(here(), 'again'),
    tell(page, others) {
      if (shown !== page || page.model.kind !== 'reading') return;
      shown = { ...page, model: { ...page.model, others } };
      stage.show(shown.model, false);
    },
    async renew(edited) {
      const before = shown;
      const playthrough = cutShort ?? (line && before ? playthroughOf(line, before.length) : undefined);
      book = openBook(edited, stories, fetch);
      line = undefined;
      if (before?.model.kind !== 'reading' || !playthrough) {
        const asked = readAddress(location);
        const next = asked && await pageAt(book, { ...memory(), ...(playthrough && { reading: playthrough }) }, asked, fresh);
        if (next) show(next, 'again', here());
        else location.reload();
        return undefined;
      }
      const mine = ++turn;
      const next = await pageAgain(book, memory(), playthrough);
      if (mine !== turn) return undefined;
      cutShort = next.refused === undefined ? undefined : playthrough;
      show(next, 'again', here());
      return next.refused;
    },
  };
}

/** The universes whose pages may be asked for next. */
function enteredFrom(model: BookModel): string[] {
  switch (model.kind) {
    case 'reading': return model.view.divergences.filter(({ open }) => open).map(({ universe }) => universe);
    case 'notes': return [model.universe];
    case 'crossroads': return model.manifest.universes.slice(0, 1).map(({ id }) => id);
    default: return [];
  }
}
