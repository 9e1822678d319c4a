/** Starts the server: reads the settings, opens the packs, listens, and stops when it is asked to. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { builtPlayer } from '../engine/disk/built-player.ts';
import { diskCache } from '../engine/disk/cache.ts';
import { pathsBeside } from '../engine/disk/path-files.ts';
import { createApp } from './app.ts';
import { createExplorations } from './bench/explorations.ts';
import { benchRouter } from './bench/router.ts';
import { watchPaths } from './bench/watch-paths.ts';
import { benchAssets, builtAssets } from './client.ts';
import { readCredits } from './credits.ts';
import { createDevelopment } from './development.ts';
import { errorLine } from './error-line.ts';
import { CannotListen, listen } from './listening.ts';
import { openLive } from './live.ts';
import { openLibrary, type Tell } from './opening.ts';
import { createMetrics } from './metrics/metrics.ts';
import { createReplays } from './replays.ts';
import { readSettings, type Settings } from './settings.ts';
import { CannotOpen } from './store/cannot-open.ts';
import { openStore } from './store/open.ts';
import type { Doing } from './store/outage.ts';
import { secretIn } from './store/secret.ts';
import type { Store } from './store/store.ts';
import { stopAtSignal } from './stopping.ts';
import { watchClient } from './watch-client.ts';

/** One folder up from here, and from the built `dist/server.js` alike. */
const root = fileURLToPath(new URL('..', import.meta.url));

const tell: Tell = {
  progress: (line) => { if (process.stderr.isTTY) process.stderr.write(`${line}\n`); },
  trouble: (line) => { process.stderr.write(`${line}\n`); },
};

function giveUp(...sentences: readonly string[]): never {
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exit(1);
}

const settings = readSettings(process.env, process.argv.includes('--development'));
if (!('port' in settings)) giveUp(...settings);

const { development, publicUrl, stories = join(root, 'stories'), trustProxy, logLevel = 'info', drain = 0 } = settings;
// Without the name of this machine: a line is about a request and nothing else.
const log = pino({ base: undefined, level: logLevel });
const stopping = new AbortController();
const keeping = await openKeeping(settings);
const cache = diskCache(join(root, '.cache'));
const client = development ? await watchClient(root, tell) : join(root, 'dist', 'client');
const built = builtAssets(client);
if (!built) giveUp('The client is not built: run "npm run build" first.');

const live = development ? openLive(stories, cache, tell) : undefined;
const library = live ?? openLibrary(stories, cache, tell);
const additions = live && createDevelopment(live);
/** As whoever started us sees it: it stands in sentences. */
const paths = relative(process.cwd(), pathsBeside(stories));
const unwatch = additions && watchPaths(paths, (pack) => additions.pathsChanged(pack));
const explorations = additions && createExplorations(additions.explored);
const replays = createReplays();
const metrics = settings.metrics && createMetrics({ library, replays, store: keeping.store });

const app = createApp({
  library,
  ...keeping,
  ...(metrics && { store: metrics.store, measure: metrics.requests }),
  replays,
  log,
  credits: readCredits(root),
  // Development builds the client again under new names.
  assets: development ? () => builtAssets(client) ?? built : () => built,
  client,
  player: () => builtPlayer(root, tell.progress),
  favicon: readFileSync(join(root, 'web', 'favicon.svg'), 'utf8'),
  ...(publicUrl !== undefined && { publicUrl }),
  ...(trustProxy !== undefined && { trustProxy }),
  stopping: stopping.signal,
  ...(additions && explorations && {
    development: additions.router,
    bench: (answering) => benchRouter({ library, replays, paths, answering, explorations, assets: () => benchAssets(client) }),
  }),
});

/** What keeps the readers' things, and what signs their cookies. */
async function openKeeping({ data = join(root, 'data'), databaseUrl, secret }: Settings): Promise<{ readonly store: Store; readonly secret: string }> {
  try {
    return { store: await openStore(databaseUrl === undefined ? { folder: data } : { databaseUrl }, Date.now, tellOutage), secret: secret ?? secretIn(data) };
  } catch (error) {
    if (error instanceof CannotOpen) giveUp(error.message);
    throw error;
  }
}

function tellOutage(what: 'gone' | 'back', doing: Doing, error?: unknown): void {
  if (what === 'gone') log.error({ doing, error: errorLine(error) }, 'the store cannot be had: pages go on, saves wait in the browsers');
  else log.info({ doing }, 'the store can be had again');
}

try {
  const listening = await listen(app, settings);
  const figures = metrics && settings.metrics && await listen(metrics.figures, settings.metrics, 'METRICS_');
  process.stdout.write(`Otherwise is at ${listening.address}\n`);
  if (figures) process.stdout.write(`Its figures are at ${figures.address}/metrics\n`);
  // From now on what an error says may quote a reader, and Node would print it.
  process.on('uncaughtException', (error) => {
    log.fatal({ error: errorLine(error) }, 'crashed');
    process.exit(1);
  });
  stopAtSignal(async () => {
    stopping.abort();
    await pause(drain * 1_000);
    live?.stop();
    unwatch?.();
    explorations?.close();
    additions?.close();
    await listening.stop();
    await figures?.stop();
    await keeping.store.close();
  });
} catch (error) {
  if (error instanceof CannotListen) giveUp(error.message);
  throw error;
}
