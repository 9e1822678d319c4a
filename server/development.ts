/** What development adds, for this machine alone: the events that tell a page its stories have changed. */
import { Router, type RequestHandler, type Response } from 'express';
import type { LiveLibrary, PackChange } from './live.ts';
import { sendProblem } from './answering.ts';
import { problemOf } from './problem.ts';
import { logAs } from './request-log.ts';
import { isLoopback } from './settings.ts';

export interface Development {
  readonly router: Router;
  /** Ends the event streams, which would otherwise stay open for ever. */
  close(): void;
}

export function createDevelopment(library: LiveLibrary): Development {
  const router = Router();
  const streams = new Set<Response>();
  const tell = (stream: Response, change: PackChange): void => {
    stream.write(`event: pack\ndata: ${JSON.stringify(change)}\n\n`);
  };
  const silence = library.onChange((change) => {
    for (const stream of streams) tell(stream, change);
  });

  router.use(onlyFromHere);
  router.get('/events', (request, response) => {
    logAs(response, '/dev/events');
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 1000\n\n');
    streams.add(response);
    request.on('close', () => streams.delete(response));
    // Whoever comes, or comes back, may have missed something.
    for (const change of library.standing()) tell(response, change);
  });
  return {
    router,
    close() {
      silence();
      for (const stream of streams) stream.end();
    },
  };
}

/**
 * Lets through what a page of this very server asks from this machine, and JSON alone where something is sent. The Host is
 * looked at too: a name of somebody else's that points here is not ours.
 */
const onlyFromHere: RequestHandler = (request, response, next) => {
  const { hostname, protocol } = request;
  const origin = request.get('origin');
  const site = request.get('sec-fetch-site');
  const isHere = isLoopback((request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')) && isLoopback(hostname.replace(/^\[|\]$/g, ''));
  const isOurs = (origin === undefined || origin === `${protocol}://${request.get('host')}`) && (site === undefined || site === 'same-origin' || site === 'none');
  const isJson = request.method === 'GET' || request.method === 'HEAD' || request.is('application/json') === 'application/json';
  if (isHere && isOurs && isJson) next();
  else sendProblem(response, problemOf(403, 'For this machine alone', 'What development adds answers only pages of this server, on this machine, and takes only JSON.'));
};
