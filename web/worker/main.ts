/**
 * The service worker: what was opened reads on without a network. A new version waits until no page needs the one before, so each
 * page has the files it was sent with; see `build.ts` for what `CLIENT` is.
 */
import { shellAddress } from '../addresses.ts';
import { fromCache, manifest, page, type Keepings } from './answers.ts';
import { forgetOldStories } from './editions.ts';
import { keep } from './packed.ts';
import { planFor } from './plan.ts';
import type { WorkerScope } from './scope.ts';

/** The version is the names of the two files that a page begins with. */
declare const CLIENT: { readonly version: string; readonly files: readonly string[] };

const scope = self as unknown as WorkerScope;
const PREFIX = 'client ';
const { caches, clients, registration } = scope;

const open = async (): Promise<Keepings> => ({ client: await caches.open(PREFIX + CLIENT.version), stories: await caches.open('stories') });

async function install(): Promise<void> {
  const { client } = await open();
  const shell = await fetch(shellAddress(), { credentials: 'omit', cache: 'no-store' });
  const text = await shell.clone().text();
  // The server may be of another version by now: then it has another worker too, and this one is not needed.
  if (!shell.ok || !CLIENT.version.split(' ').every((file) => text.includes(file))) throw new Error('The page to draw in is of another version.');
  await keep(client, shellAddress(), shell);
  await Promise.all(CLIENT.files.map(async (file) => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`${file} answered ${response.status}.`);
    await keep(client, file, response);
  }));
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + CLIENT.version);
  await Promise.all(old.map((name) => caches.delete(name)));
  await registration.navigationPreload?.enable();
  await forgetOldStories((await open()).stories);
  // The page that brought the worker is the first that it serves.
  await clients.claim();
}

/** Another page may still read by an earlier manifest. */
async function tidy(): Promise<void> {
  if ((await clients.matchAll()).length < 2) await forgetOldStories((await open()).stories);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const { request, preloadResponse } = event;
  const plan = planFor(request, scope.location.origin);
  switch (plan?.how) {
    case undefined: return;
    case 'page': {
      const network = preloadResponse.then((preloaded) => preloaded ?? fetch(request));
      // Whoever does not wait for it need not hear that it failed.
      network.catch(() => undefined);
      return event.respondWith(open().then((keepings) => page(keepings, network, plan.pack)));
    }
    case 'client': return event.respondWith(open().then(({ client }) => fromCache(client, request, false)));
    case 'story': return event.respondWith(open().then(({ stories }) => fromCache(stories, request, true)));
    case 'manifest': {
      const answer = open().then((keepings) => manifest(keepings, request));
      event.respondWith(answer);
      return event.waitUntil(answer.then(tidy));
    }
  }
});
