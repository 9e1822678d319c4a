/** The whole server as one function of what varies: nothing here reads a setting, a clock or a folder of its own choosing. */
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { sendPage, sendProblem, type Answering } from './answering.ts';
import { api } from './api.ts';
import type { Credit } from './credits.ts';
import { errorLine } from './error-line.ts';
import { files } from './files.ts';
import { health } from './health.ts';
import type { Library } from './library.ts';
import { createIdentity } from './keeping/identity.ts';
import { noLibrary } from './keeping/no-library.ts';
import { libraryRooms } from './keeping/rooms.ts';
import { LIMITS, type Limits } from './limits.ts';
import { mapPages } from './map-pages.ts';
import { notFound, problemOf, unreadable } from './problem.ts';
import { readerPages } from './reader-pages.ts';
import { limitReplays } from './replay-limit.ts';
import type { Replays } from './replays.ts';
import { logAs, requestLog } from './request-log.ts';
import { securityHeaders } from './security.ts';
import type { Store } from './store/store.ts';
import { takeAway, type FetchPlayer } from './take-away.ts';
import { settingsForm } from './settings-form.ts';

export interface AppParts {
  readonly library: Library;
  readonly replays: Replays;
  readonly log: Logger;
  readonly credits: readonly Credit[];
  /** The addresses of the style sheet, the script and the icon. */
  readonly assets: Answering['assets'];
  /** The folder of the built client. */
  readonly client?: string;
  /** What plays a pack in one file. */
  readonly player?: FetchPlayer;
  /** The site's icon, as SVG. */
  readonly favicon?: string;
  /** What is kept of readers; without it the site only reads. */
  readonly store?: Store;
  /** What signs the readers' cookies. */
  readonly secret?: string;
  /** How often one address may ask for what costs. */
  readonly limits?: Limits;
  readonly now?: () => number;
  /** Scheme and host that readers come by, where that is not what the request says. */
  readonly publicUrl?: string;
  /** The balancers that may say who asks, and by which scheme. */
  readonly trustProxy?: number | string;
  /** Measures each request, from its beginning to its end. */
  readonly measure?: RequestHandler;
  /** Aborted when the server is about to stop. */
  readonly stopping?: AbortSignal;
  /** What development adds at `/dev`. */
  readonly development?: express.Router;
  /** The testers' bench of development, at `/test`. */
  readonly bench?: (answering: Answering) => express.Router;
}

/** Crossroads, shelf and About are for finding; what is deeper is one reader's way. */
const ROBOTS = ['User-agent: *', 'Disallow: /read/*/', 'Disallow: /*?', 'Disallow: /api/', 'Disallow: /stories/', 'Disallow: /library', ''].join('\n');

export function createApp(parts: AppParts): Express {
  const { library, credits, log, publicUrl, development, bench, limits = LIMITS } = parts;
  const answering: Answering = { assets: parts.assets, development: development !== undefined, ...(publicUrl !== undefined && { publicUrl }) };
  const { limit, replays } = limitReplays(parts.replays, limits.replays, answering);
  const sources = { library, replays, credits };
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  if (parts.trustProxy !== undefined) app.set('trust proxy', parts.trustProxy);

  if (parts.measure) app.use(parts.measure);
  app.use(requestLog(log));
  app.use(securityHeaders(publicUrl?.startsWith('https:') ?? false));
  app.use(health(parts));
  app.use(limit);
  if (parts.store && parts.secret !== undefined) {
    const identity = createIdentity(parts.store, parts.secret, publicUrl?.startsWith('https:') ?? false);
    app.locals.identity = identity;
    app.use(libraryRooms({ ...sources, store: parts.store, identity, secret: parts.secret, answering, limits, now: parts.now ?? Date.now }));
  }
  if (bench) app.use('/test', bench(answering));
  app.use(settingsForm(library, answering));
  app.use((request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') next();
    else {
      response.setHeader('Allow', 'GET, HEAD');
      sendProblem(response, problemOf(405, 'Only reading is possible here', `${request.method} is not answered; GET and HEAD are.`));
    }
  });
  // An event stream must not wait in a compressor.
  if (development) app.use('/dev', development);
  app.use(compression());

  app.get('/robots.txt', (_request, response) => {
    logAs(response, '/robots.txt');
    response.type('text').send(ROBOTS);
  });
  app.get(['/favicon.svg', '/favicon.ico'], (_request, response, next) => {
    logAs(response, '/favicon.svg');
    if (parts.favicon === undefined) next();
    else response.type('image/svg+xml').setHeader('Cache-Control', 'public, max-age=86400').send(parts.favicon);
  });
  app.use('/api', api(sources));
  app.use(files(library, parts.client));
  app.use(takeAway(sources, answering, parts.player ?? (() => Promise.resolve('No player was given.'))));
  app.use(mapPages(sources, answering, parts.store));
  if (!parts.store) app.use(noLibrary(answering));
  app.use(readerPages(sources, answering, parts.store));
  app.use((request, response) => sendPage(answering, request, response, notFound(request.originalUrl)));

  // Express knows an error handler by its four parameters.
  const failed: ErrorRequestHandler = (error, request, response, _next) => {
    // A percent sign that encodes nothing: nothing is at such an address.
    if (error instanceof URIError) {
      sendPage(answering, request, response, notFound(request.originalUrl));
      return;
    }
    const unread = response.headersSent ? undefined : unreadable(error);
    if (unread) {
      if (request.originalUrl.startsWith('/api/')) sendProblem(response, unread);
      else sendPage(answering, request, response, unread);
      return;
    }
    log.error({ id: response.locals.id, route: response.locals.route, pack: response.locals.pack, error: errorLine(error) }, 'failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const problem = problemOf(500, 'Something broke on our side', 'The page could not be made. Nothing of yours is lost; the same address may work in a while.', [['Request', String(response.locals.id)]]);
    if (request.originalUrl.startsWith('/api/')) sendProblem(response, problem);
    else sendPage(answering, request, response, problem);
  };
  app.use(failed);
  return app;
}
