/** What is measured, as a process of its own that says its port: `ours` with a store, or a bare Express that keeps or answers the same bytes. */
import express, { type Express } from 'express';
import { pino } from 'pino';
import { createApp } from '../server/app.ts';
import { createLibrary } from '../server/library.ts';
import { LIMITS } from '../server/limits.ts';
import { listen } from '../server/listening.ts';
import { createReplays } from '../server/replays.ts';
import { openStore, type StoreSettings } from '../server/store/open.ts';
import { lighthouse } from './random-play.ts';

/** What is asked for, as JSON in the argument. */
export type Served = { readonly ours: StoreSettings } | { readonly bare: { readonly type: string; readonly body: string } };

const ENDLESS = { most: 1_000_000_000, seconds: 60 };

const asked = JSON.parse(process.argv[2] ?? '') as Served;
const app = 'ours' in asked ? await ours(asked.ours) : bare(asked.bare);
const { address } = await listen(app, { port: 0, host: '127.0.0.1' });
process.stdout.write(`${new URL(address).port}\n`);

async function ours(settings: StoreSettings): Promise<Express> {
  return createApp({
    library: createLibrary([lighthouse()]),
    replays: createReplays(),
    // Written as ever, to nowhere.
    log: pino({ base: undefined }, { write: () => undefined }),
    credits: [],
    assets: () => ({ style: '/assets/style.css', script: '/assets/main.js' }),
    store: await openStore(settings),
    secret: 'a secret of the bench, long enough for anyone',
    // All readers have one address here.
    limits: { ...LIMITS, saves: ENDLESS, libraries: ENDLESS, replays: ENDLESS },
  });
}

function bare({ type, body }: { readonly type: string; readonly body: string }): Express {
  const kept = new Map<string, Buffer>();
  const answer = Buffer.from(body);
  const app = express();
  app.put('/api/library/playthroughs/:id', express.raw({ type: '*/*', limit: '1mb' }), (request, response) => {
    kept.set(request.params.id, request.body as Buffer);
    response.type(type).send(answer);
  });
  app.get('/{*path}', (_request, response) => {
    response.type(type).send(answer);
  });
  return app;
}
