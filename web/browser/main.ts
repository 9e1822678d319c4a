/** The browser's entry: where it does not run, or something fails, the pages are as the server sent them and every link works. */
import { pageAddress, readAddress } from '../addresses.ts';
import { putKeptOnPage } from '../settings/on-page.ts';
import { fetchJson, fetchManifest } from './book.ts';
import { followed } from './clicks.ts';
import { copyKey } from './copies.ts';
import { keepHeights, stateOf } from './heights.ts';
import { keyOf } from './kept.ts';
import { createMemories } from './memories.ts';
import { createStage } from './stage.tsx';
import { takeOver, type Takeover } from './takeover.ts';
import { makeUuid } from './uuid.ts';

const further = () => import('./further.ts');

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
  const { documentElement } = document;
  const manifest = await fetchManifest(pack, fetchJson);
  const memories = createMemories(pack, { storage: storageOf(window, 'localStorage'), now: () => Date.now(), makeId: () => makeUuid(crypto) });
  const heights = keepHeights(window, storageOf(window, 'sessionStorage'));
  const takeover = takeOver(manifest, { window, stage: createStage(document, location.origin, async () => (await further()).BookMain), memories, heights, fetch: fetchJson });
  await takeover.again();
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
  addEventListener('storage', ({ key }) => {
    if (key !== keyOf(pack) && !key?.startsWith(copyKey(pack))) return;
    memories.refresh();
    if (takeover.model()?.kind === 'crossroads') void takeover.again();
  });
  const { listenToKeys } = await further();
  listenToKeys(document, { isPossible: () => before(takeover) !== undefined, undo: () => goBack(takeover) });
  documentElement.dataset.keys = '';
  if (documentElement.dataset.development !== undefined) {
    const { listenForEdits } = await import('./live.ts');
    listenForEdits(document, pack, () => fetchManifest(pack, fetchJson), (edited) => takeover.renew(edited), manifest);
  }
}

/** A page that comes back from the browser's own memory may have been left before the settings were changed. */
addEventListener('pageshow', ({ persisted }) => { if (persisted) putKeptOnPage(document); });

const form = document.querySelector<HTMLFormElement>('form#settings');
if (form) void import('../settings/form.ts').then(({ listenToForm }) => listenToForm(document, form));

const address = readAddress(location);
if (address) void start(address.pack).catch((error: unknown) => console.warn('The pages stay as the server sends them.', error));
