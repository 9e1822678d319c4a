/** Figures for Prometheus, on an address of their own: never where readers come. */
import type { RequestHandler } from 'express';
import type { RequestListener } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Library } from '../library.ts';
import type { Replays } from '../replays.ts';
import type { Store } from '../store/store.ts';
import { measureRequests } from './requests.ts';
import { measureStore } from './store.ts';

export interface Metrics {
  /** The store that the app is to ask. */
  readonly store?: Store;
  readonly requests: RequestHandler;
  /** Answers `/metrics`, and nothing else. */
  readonly figures: RequestListener;
}

export interface Measured {
  readonly library: Library;
  readonly replays: Replays;
  readonly store?: Store | undefined;
}

export function createMetrics({ library, replays, store }: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Memory, processor, the event loop's lag, collected garbage: under the names that Prometheus knows of every Node.
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: 'otherwise_packs', help: 'Packs that can be read.', registers, collect() { this.set(library.packs().length); } });
  new Gauge({ name: 'otherwise_replay_cache_bytes', help: 'Bytes of pages that are kept so that they need not be replayed, about.', registers, collect() { this.set(replays.bytes()); } });
  new Counter({
    name: 'otherwise_replay_steps_total', help: 'Moves that were replayed; those found in the cache are not among them.', registers,
    collect() {
      this.reset();
      this.inc(replays.steps());
    },
  });
  return {
    ...(store && { store: measureStore(store, registers) }),
    requests: measureRequests(registers),
    figures: (request, response) => {
      if (request.url !== '/metrics' || request.method !== 'GET') {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The figures are at /metrics.\n');
        return;
      }
      void registry.metrics().then(
        (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    },
  };
}
