/** What a balancer asks: whether the process is up, and whether readers may be sent to it. */
import { Router } from 'express';
import { setTimeout as pause } from 'node:timers/promises';
import type { Library } from './library.ts';
import { logAs } from './request-log.ts';
import type { Store } from './store/store.ts';

export interface Healthy {
  readonly library: Library;
  readonly store?: Store | undefined;
  /** Aborted when the server is about to stop. */
  readonly stopping?: AbortSignal | undefined;
}

/** How long the store may take to say that it is there, in milliseconds. */
const PATIENCE = 2_000;

/** Seconds after which it is worth asking again. */
const RETRY_AFTER = '5';

export function health({ library, store, stopping }: Healthy): Router {
  const router = Router();
  const isThere = store && answering(store);

  router.get('/healthz', (_request, response) => {
    logAs(response, '/healthz');
    response.json({ status: 'ok', packs: library.packs().length });
  });

  router.get('/readyz', async (_request, response) => {
    logAs(response, '/readyz');
    const packs = library.packs().length;
    const keeps = await isThere?.();
    const status = stopping?.aborted ? 'stopping' : packs === 0 ? 'no packs' : keeps === false ? 'no store' : 'ready';
    response.setHeader('Cache-Control', 'no-store');
    if (status !== 'ready') response.status(503).setHeader('Retry-After', RETRY_AFTER);
    response.json({ status, packs, store: keeps ?? null });
  });
  return router;
}

/** Asks the store whether it answers, once at a time however many want to know. */
export function answering(store: Store): () => Promise<boolean> {
  const asked: { now?: Promise<boolean> } = {};
  const ask = async (): Promise<boolean> => {
    const late = new AbortController();
    try {
      return await Promise.race([
        store.ready().then(() => true, () => false),
        pause(PATIENCE, false, { signal: late.signal }),
      ]);
    } finally {
      late.abort();
      delete asked.now;
    }
  };
  return () => (asked.now ??= ask());
}
