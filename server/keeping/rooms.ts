/** The rooms of the reader's library, and what goes wrong in them: the only ones that take anything in from readers. */
import compression from 'compression';
import { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { sendPage, sendProblem } from '../answering.ts';
import { problemOf } from '../problem.ts';
import { isFromElsewhere } from '../same-origin.ts';
import { StoreUnavailable } from '../store/store.ts';
import type { Keeping } from './keeping.ts';
import { savingApi } from './saving-api.ts';
import { sharesApi } from './shares-api.ts';

/** Seconds after which a store that was gone is asked again. */
const GONE_FOR = 5;

export function libraryRooms(keeping: Keeping): Router {
  const { answering } = keeping;
  const router = Router();
  const rooms = ['/api/library', '/library'];

  router.use(rooms, compression(), (_request, response, next) => {
    // It is one reader's, and changes when that reader does something on another device.
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('X-Robots-Tag', 'noindex');
    next();
  });
  const fromHere: RequestHandler = (request, response, next) => {
    if (['GET', 'HEAD'].includes(request.method) || !isFromElsewhere(request, answering.publicUrl)) next();
    else sendProblem(response, problemOf(403, 'Not from here', 'What is kept of a reader is changed only from a page of this site.'));
  };
  router.use('/api/library', fromHere, savingApi(keeping));
  router.use('/api/packs', sharesApi(keeping));

  const failed: ErrorRequestHandler = (error: { status?: unknown }, request, response, next) => {
    const problem = error instanceof StoreUnavailable ? problemOf(503, 'The library cannot be reached now', 'Reading goes on without it. What was read is kept in the browser and comes here later; a page of the library can be opened again in a while.')
      : error.status === 413 ? problemOf(413, 'That is too much', 'At most one megabyte is taken at a time.')
      : typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? problemOf(400, 'That cannot be read', 'Send a form of this site, or one JSON object as application/json.')
      : undefined;
    if (!problem || response.headersSent) return next(error);
    if (problem.status === 503) response.setHeader('Retry-After', String(GONE_FOR));
    if (request.originalUrl.startsWith('/api/')) sendProblem(response, problem);
    else sendPage(answering, request, response, problem);
  };
  router.use(failed);
  return router;
}
