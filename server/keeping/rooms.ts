/** The rooms of the reader's library: who may change something in them, and what they say while the store is gone. */
import compression from 'compression';
import { Router, type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import { sendPage, sendProblem } from '../answering.ts';
import { problemOf } from '../problem.ts';
import { isFromElsewhere, isFromOurPage } from '../same-origin.ts';
import { StoreUnavailable } from '../store/store.ts';
import { devicePages } from './device-pages.ts';
import { filePages } from './file-pages.ts';
import type { Keeping } from './keeping.ts';
import { libraryPages } from './library-pages.ts';
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
    if (isReading(request) || !isFromElsewhere(request, answering.publicUrl)) next();
    else sendProblem(response, problemOf(403, 'Not from here', 'What is kept of a reader is changed only from a page of this site.'));
  };
  const fromOurPage: RequestHandler = (request, response, next) => {
    // So that the forms here say where they come from.
    response.setHeader('Referrer-Policy', 'same-origin');
    if (isReading(request) || isFromOurPage(request, answering.publicUrl)) next();
    else sendPage(answering, request, response, problemOf(403, 'Not from here', 'The library is changed on its own pages alone. Open it and do it there.'));
  };
  router.use('/api/library', fromHere, savingApi(keeping));
  router.use('/api/packs', sharesApi(keeping));
  router.use('/library', fromOurPage, libraryPages(keeping), filePages(keeping), devicePages(keeping));

  // Express knows an error handler by its four parameters.
  const failed: ErrorRequestHandler = (error, request, response, next) => {
    if (!(error instanceof StoreUnavailable) || response.headersSent) return next(error);
    response.setHeader('Retry-After', String(GONE_FOR));
    const problem = problemOf(503, 'The library cannot be reached now', 'Reading goes on without it. What was read is kept in the browser and comes here later; a page of the library can be opened again in a while.');
    if (request.originalUrl.startsWith('/api/')) sendProblem(response, problem);
    else sendPage(answering, request, response, problem);
  };
  router.use(failed);
  return router;
}

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';
