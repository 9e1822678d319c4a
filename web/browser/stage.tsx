/** Where a page is shown: drawn at once, while all that need not be seen waits until the frame is out. */
import { render } from 'preact';
import { directionOf, languageOf, titleOf } from '../frame.ts';
import type { BookMain, BookModel } from '../book-main.tsx';
import { Page } from '../page.tsx';
import { Development } from '../parts/development.ts';
import { WithoutAddresses } from '../parts/link.tsx';
import { PageOfReading } from '../reading-main.tsx';

export interface Stage {
  /** Fetches what draws the pages besides those of reading; undefined where it is here. */
  setUp(kind: BookModel['kind']): Promise<void> | undefined;
  /** Draws a page in place of the one before: a new one from its top, one that was left before from where it was left, else as it is scrolled. */
  show(model: BookModel, isNew: boolean, from?: number): void;
  /** Runs a task when the frame is out, in the order of the calls: history, focus, saving. */
  afterFrame(task: () => void): void;
  /** Leads the focus to the new text. */
  focusText(): void;
  /** Has words read out, once and politely. */
  announce(words: string): void;
}

/** Beyond so many moves an address is packed, and a page's take longer than its text. */
const LONG = 100;

/** Gives what draws every page of a book. */
export type FetchMain = () => Promise<typeof BookMain>;

export function createStage(document: Document, origin: string, fetchMain: FetchMain): Stage {
  const root = document.getElementById('page');
  if (!root) throw new Error('The page has no element "page" to be drawn in.');
  const development = document.documentElement.dataset.development !== undefined;
  const spoken = document.createElement('div');
  spoken.className = 'sr';
  spoken.setAttribute('role', 'status');
  document.body.append(spoken);

  let Others: typeof BookMain | undefined;
  const tasks: (() => void)[] = [];
  let isDue = false;
  const run = () => {
    isDue = false;
    for (const task of tasks.splice(0)) task();
  };
  // A page that is left takes what is still to be kept with it.
  document.defaultView?.addEventListener('pagehide', run);

  return {
    setUp: (kind) => (kind === 'reading' || Others ? undefined : fetchMain().then((main) => { Others = main; })),
    show(model, isNew, from = isNew ? 0 : undefined) {
      const draw = (without: boolean) => render(
        <Development.Provider value={development}>
          <WithoutAddresses.Provider value={without}>
            <Page model={model}>{model.kind === 'reading' ? <PageOfReading model={model} origin={origin} /> : Others && <Others model={model} origin={origin} />}</Page>
          </WithoutAddresses.Provider>
        </Development.Provider>,
        root,
      );
      const isLong = isNew && model.kind === 'reading' && model.view.moves > LONG && !model.view.page.ended;
      draw(isLong);
      // In the frame that paints it, so that the end of the new page is not seen first.
      if (from !== undefined) requestAnimationFrame(() => scrollTo({ top: from, behavior: 'instant' }));
      tasks.push(() => {
        if (isLong) draw(false);
        document.title = titleOf(model);
        document.documentElement.lang = languageOf(model);
        document.documentElement.dir = directionOf(model) ?? '';
      });
    },
    afterFrame(task) {
      tasks.push(task);
      if (isDue) return;
      isDue = true;
      // The frame is painted between the two.
      requestAnimationFrame(() => setTimeout(run));
    },
    focusText() {
      const text = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
      text?.focus({ preventScroll: true });
    },
    announce(words) {
      spoken.textContent = words;
      // Said once: who then goes through the page by hand does not come upon it again.
      setTimeout(() => {
        if (spoken.textContent === words) spoken.textContent = '';
      }, 3_000);
    },
  };
}
