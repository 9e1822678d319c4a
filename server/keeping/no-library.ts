/** `/library` where nothing is kept of readers: every page leads there, so it says so. */
import { Router } from 'express';
import type { Answering } from '../answering.ts';
import { logAs } from '../request-log.ts';
import { show } from './library-page.ts';

export function noLibrary(answering: Answering): Router {
  const router = Router();
  router.get('/library', (request, response) => {
    logAs(response, '/library');
    show(answering, request, response, { kind: 'none' });
  });
  return router;
}
