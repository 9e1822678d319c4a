/** The entry of a pack in one file: the site's pages, made from what the file holds, with the place in the address behind its `#`. */
import { crossroadsAddress, pageAddress } from '../addresses.ts';
import { openBook } from '../browser/book.ts';
import { keepHeights, stateOf } from '../browser/heights.ts';
import { listenToKeys } from '../browser/keyboard.tsx';
import { keyOf } from '../browser/kept.ts';
import type { Line } from '../browser/line.ts';
import { createMemories } from '../browser/memories.ts';
import { pageAt, type Memory, type Shown } from '../browser/reading-room.ts';
import { spokenText } from '../browser/spoken.ts';
import { createStage } from '../browser/stage.tsx';
import { BookMain } from '../book-main.tsx';
import { leadInside, readHash } from './addresses.ts';
import { readHeld } from './held.ts';

/** Reading the property alone throws where the browser forbids it. */
function storageOf(window: Window, kept: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[kept];
  } catch {
    return undefined;
  }
}

async function start(): Promise<void> {
  const held = readHeld(document);
  const { manifest, stories } = held;
  const { pack } = manifest;
  leadInside(held);
  const book = openBook(manifest, new Map(Object.entries(stories)), (address) => Promise.reject(new Error(`${address} is not in the file.`)));
  const memories = createMemories(pack, { storage: storageOf(window, 'localStorage'), now: () => Date.now(), makeId: () => crypto.randomUUID() });
  const heights = keepHeights(window, storageOf(window, 'sessionStorage'));
  const stage = createStage(document, '', () => Promise.resolve(BookMain));
  await stage.setUp('crossroads');
  const fresh = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  let line: Line | undefined;
  let shown: Shown | undefined;
  let turn = 0;

  const memory = (): Memory => ({ ...(line && { line }), ...memories.recall() });

  /** The page that the address names, or where it names none the crossroads; and the address it has for sure, if that is known. */
  const pageHere = async (): Promise<{ readonly next: Shown; readonly own?: string }> => {
    const address = readHash(location.hash, pack);
    const next = address && await pageAt(book, memory(), address, fresh);
    // Where another key stood in, the page has another address.
    if (next) return next.model.kind === 'reading' ? { next, own: pageAddress(pack, next.model.view.link) } : { next };
    const crossroads = await pageAt(book, memory(), { pack, kind: 'crossroads' }, fresh);
    if (!crossroads) throw new Error(`"${pack}" has no crossroads.`);
    return { next: crossroads, own: crossroadsAddress(pack) };
  };

  const show = async (how: 'opened' | 'further' | 'returned', height?: number): Promise<void> => {
    const mine = ++turn;
    const asked = location.hash;
    const { next, own } = await pageHere();
    if (mine !== turn) return;
    shown = next;
    line = next.line ?? line;
    stage.show(next.model, how === 'further', height);
    stage.afterFrame(() => {
      const { model } = next;
      // Unless the reader has gone elsewhere meanwhile.
      if (own !== undefined && asked !== `#${own}` && location.hash === asked) history.replaceState(history.state, '', `#${own}`);
      if (how !== 'opened') {
        stage.focusText();
        stage.announce(spokenText(model));
      }
      if (model.kind === 'reading') memories.keep(next, how === 'opened');
    });
  };

  /** The page before the last choice, where there is one. */
  const before = (): string | undefined => {
    const model = shown?.model;
    const link = model?.kind === 'reading' ? model.previous : model?.kind === 'notes' ? model.back : undefined;
    return link === undefined ? undefined : pageAddress(pack, link);
  };

  await show('opened', heights.first);
  addEventListener('hashchange', () => {
    const isNew = stateOf(history).entry === undefined;
    const height = heights.returned();
    void (isNew ? show('further') : show('returned', height));
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]:not([href^="#/"])') : null;
    if (!link) return;
    // A place on this very page: the address stays the page's.
    event.preventDefault();
    const place = document.getElementById(link.hash.slice(1));
    if (!place) return;
    place.tabIndex = -1;
    place.focus();
    place.scrollIntoView();
  });
  addEventListener('storage', ({ key }) => {
    if (key?.startsWith(keyOf(pack))) memories.refresh();
  });
  listenToKeys(document, {
    isPossible: () => before() !== undefined,
    undo() {
      const address = before();
      if (address !== undefined) location.hash = address;
    },
  });
  document.documentElement.dataset.keys = '';
}

void start();
