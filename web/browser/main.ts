/** The browser's entry: where it does not run, or something fails, the pages are as the server sent them and every link works. */
import type { Manifest } from '../../engine/exploring/manifest.ts';
import { eventsAddress, pageAddress, readAddress } from '../addresses.ts';
import { putKeptOnPage } from '../settings/on-page.ts';
import { fetchJson, fetchManifest, type Fetch } from './book.ts';
import { followed } from './clicks.ts';
import { copyKey, forgetAll } from './copies.ts';
import { keepHeights, stateOf } from './heights.ts';
import { keyOf } from './kept.ts';
import { createMemories, type Memories } from './memories.ts';
import { createStage } from './stage.tsx';
import { takeOver, type Surroundings, type Takeover } from './takeover.ts';
import { makeUuid } from './uuid.ts';

const further = () => import('./further.ts');

/** Sends what is not sent yet, of any book but one whose own page does. */
const sendWaiting = (but?: string): void =>
  void import('./sending/waiting.ts').then((waiting) => waiting.sendWaiting(window, storageOf(window, 'localStorage'), but)).catch(() => undefined);

const makeId = (): string => makeUuid(crypto);

/** The page that the service worker gives where the server does not answer: all of it is drawn here. */
const isShell = document.documentElement.dataset.shell !== undefined;

/** Such a page need not wait again for a network that has just been waited for. */
const fetchBook: Fetch = isShell ? (address) => fetchJson(address, 'force-cache') : (address) => fetchJson(address);

/** Reading the property alone throws where the browser forbids it. */
function storageOf(window: Window, kept: 'localStorage' | 'sessionStorage'): globalThis.Storage | undefined {
  try {
    return window[kept];
  } catch {
    return undefined;
  }
}

/** The page before the last choice, where there is one. */
function before(takeover: Takeover): string | undefined {
  const model = takeover.model();
  const link = model?.kind === 'reading' ? model.previous : model?.kind === 'notes' ? model.back : undefined;
  return model && link !== undefined ? pageAddress(model.manifest.pack, link) : undefined;
}

/** Undoes the last choice: by the browser's own Back where that leads there, so that it can be gone forward from. */
function goBack(takeover: Takeover): void {
  const address = before(takeover);
  if (address === undefined) return;
  if (stateOf(history).from === address) history.back();
  else takeover.visit(address);
}

async function start(pack: string): Promise<void> {
  const manifest = await fetchManifest(pack, fetchBook);
  const memories = createMemories(pack, { storage: storageOf(window, 'localStorage'), now: () => Date.now(), makeId });
  const heights = keepHeights(window, storageOf(window, 'sessionStorage'));
  let afterPage: Surroundings['whenShown'] = () => undefined;
  const takeover = takeOver(manifest, {
    window, memories, heights, fetch: fetchBook,
    stage: createStage(document, location.origin, async () => (await further()).BookMain),
    whenShown: (...shown) => afterPage(...shown),
  });
  await takeover.again();
  if (isShell && !takeover.model()) throw new Error('The page cannot be drawn here.');
  // Who has scrolled in the meantime stays there.
  if (scrollY === 0) scrollTo({ top: heights.first, behavior: 'instant' });

  document.addEventListener('click', (event) => {
    const follow = takeover.model() && followed(event, pack);
    if (!follow) return;
    event.preventDefault();
    if (follow.move === undefined) takeover.visit(follow.address());
    else takeover.move(follow.move, follow.address);
  });
  addEventListener('popstate', () => takeover.returned());
  const learn = (): void => {
    memories.refresh();
    if (takeover.model()?.kind === 'crossroads') void takeover.again();
  };
  addEventListener('storage', ({ key }) => {
    if (key === keyOf(pack) || key?.startsWith(copyKey(pack))) learn();
  });
  afterPage = await goFurther(manifest, takeover, memories, learn);
}

/** Begins what the first page did not need, once that is shown; gives what follows each page from then on. */
async function goFurther(manifest: Manifest, takeover: Takeover, memories: Memories, learn: () => void): Promise<Surroundings['whenShown']> {
  const { dataset } = document.documentElement;
  const { listenToKeys, keepWithServer, askOthers, bringWorker, sendWorkersAway } = await further();
  listenToKeys(document, { isPossible: () => before(takeover) !== undefined, undo: () => goBack(takeover) });
  dataset.keys = '';
  const keeping = keepWithServer(window, manifest, memories, makeId, learn);
  sendWaiting(manifest.pack);
  const isDevelopment = dataset.development !== undefined;
  // Without it, or where the browser forbids it, there is no reading offline, and all else is as it is.
  if ('serviceWorker' in navigator) void (isDevelopment ? sendWorkersAway(navigator) : bringWorker(navigator, manifest)).catch(() => undefined);
  if (isDevelopment) {
    const { pack } = manifest;
    const { listenForEdits } = await import('./live.ts');
    listenForEdits(document, new EventSource(eventsAddress()), pack, () => fetchManifest(pack, fetchJson), (edited) => takeover.renew(edited), manifest);
  }
  return (page, book, isNew) => {
    keeping.send();
    // Too few have chosen, or nobody can be asked: nothing is told.
    if (isNew && dataset.others === 'shown') void askOthers(book, page, fetchJson).then((others) => others && takeover.tell(page, others)).catch(() => undefined);
  };
}

async function showOffline(): Promise<void> {
  const root = document.getElementById('page');
  // Where there is a network again, the page can be had.
  addEventListener('online', () => location.reload());
  if (root) await (await import('./offline-page.tsx')).showOfflinePage(root, storageOf(window, 'localStorage'), fetchBook);
}

// The server has not seen the reader's settings, or a page that comes back from the browser's own memory was left before they were changed.
if (isShell) putKeptOnPage(document);
addEventListener('pageshow', ({ persisted }) => { if (persisted) putKeptOnPage(document); });

// The server asks for it by a header too, which browsers heed where the page came by https.
if (document.querySelector('[data-forgotten]')) forgetAll(storageOf(window, 'localStorage'));

const form = document.querySelector<HTMLFormElement>('form#settings');
if (form) void import('../settings/form.ts').then(({ listenToForm }) => listenToForm(document, form));

const address = readAddress(location);
if (address) {
  start(address.pack).catch((error: unknown) => {
    if (isShell && !document.querySelector('main')) return showOffline();
    console.warn('The pages stay as the server sends them.', error);
    sendWaiting();
    return undefined;
  });
} else if (isShell) void showOffline();
else sendWaiting();
