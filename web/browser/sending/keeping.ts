/** What follows a page that was shown: what is new is sent, what came from elsewhere is fetched, and neither is ever waited for. */
import type { Manifest } from '../../../engine/exploring/manifest.ts';
import { fetchJson } from '../book.ts';
import type { Memories } from '../memories.ts';
import { fetchArrivals } from './arrivals.ts';
import { createSender } from './sender.ts';

export interface Keeping {
  /** A page was kept. */
  send(): void;
}

/** `arrived` is told where something has come that is shown somewhere. */
export function keepWithServer(window: Window, { pack, edition }: Manifest, memories: Memories, makeId: () => string, arrived: () => void): Keeping {
  const { copies } = memories;
  const sender = createSender({ pack, edition, copies, makeId, fetch: (...request) => window.fetch(...request), locks: window.navigator.locks, behind: () => void fetchAll() });
  let isFetching = false;

  async function fetchAll(): Promise<void> {
    if (isFetching || !window.navigator.onLine) return;
    isFetching = true;
    try {
      const { doubtful, found } = await fetchArrivals(pack, copies, fetchJson, makeId);
      memories.foundElsewhere(found);
      arrived();
      void sender.send(doubtful);
    } catch {
      // No network, or nobody keeps anything there. What waits is sent all the same: it may be another that answers.
      void sender.send();
    } finally {
      isFetching = false;
    }
  }

  const whenIdle = (task: () => void): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 2_000 });
    else setTimeout(task, 200);
  };
  window.addEventListener('online', () => void fetchAll());
  // A page that is being left sends what it can; one that is come back to may find that something has come.
  window.document.addEventListener('visibilitychange', () => (window.document.visibilityState === 'hidden' ? void sender.send() : void fetchAll()));
  whenIdle(() => void fetchAll());
  // What is known to be without a network is not asked: it would only be told of a failure.
  return { send: () => whenIdle(() => { if (window.navigator.onLine) void sender.send(); }) };
}
