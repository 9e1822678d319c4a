/** Has the service worker keep what is read, for when there is no network. */
import type { Manifest } from '../../engine/exploring/manifest.ts';
import { manifestAddress, storyAddress, workerAddress } from '../addresses.ts';

/** Stories beyond these are kept when they are read. */
const MOST_STORIES = 60;

/** Where the browser has been told to save data; not every browser knows. */
interface Connected {
  readonly connection?: { readonly saveData?: boolean };
}

/** Brings the worker, and goes once past it for the manifest and the stories of the book: what came before it is not kept yet. */
export async function bringWorker({ serviceWorker: container, connection }: Pick<Navigator, 'serviceWorker'> & Connected, { pack, universes }: Manifest): Promise<void> {
  await container.register(workerAddress());
  await container.ready;
  if (!container.controller) await new Promise((resolve) => container.addEventListener('controllerchange', resolve, { once: true }));
  await fetch(manifestAddress(pack));
  // Then what is read is kept, and nothing is fetched that may not be.
  if (connection?.saveData) return;
  // One after another, after everything that somebody waits for.
  for (const { story } of universes.slice(0, MOST_STORIES)) await fetch(storyAddress(story), { priority: 'low' });
}

/** A worker that another server has left at this address, where the one that is here has none. */
export async function sendWorkersAway({ serviceWorker: container }: Pick<Navigator, 'serviceWorker'>): Promise<void> {
  for (const registration of await container.getRegistrations()) await registration.unregister();
}
