/** The read-only API: the packs, a pack's manifest, a page as data, and its own description. Whatever goes wrong is `problem+json`. */
import { Router } from 'express';
import { view } from '../engine/reading/view.ts';
import { sendProblem } from './answering.ts';
import { openApi } from './openapi/document.ts';
import type { Sources } from './pages/sources.ts';
import { noSuchPack, notFound } from './problem.ts';
import { follow, isProblem } from './reading.ts';
import { logAs } from './request-log.ts';

export function api({ library, replays }: Sources): Router {
  const router = Router();

  router.use((_request, response, next) => {
    response.setHeader('X-Robots-Tag', 'noindex');
    // Asked again each time, and answered 304 where nothing has changed: Express gives every document its ETag.
    response.setHeader('Cache-Control', 'no-cache');
    next();
  });

  router.get('/openapi.json', (_request, response) => {
    logAs(response, '/api/openapi.json');
    response.json(openApi());
  });

  router.get('/packs', (_request, response) => {
    logAs(response, '/api/packs');
    response.json(library.packs().map(({ manifest: { pack, title, author, summary, lang } }) => ({ pack, title, author, summary, lang })));
  });

  router.get('/packs/:pack', (request, response) => {
    const pack = library.pack(request.params.pack);
    logAs(response, '/api/packs/:pack', pack?.id);
    if (pack) response.json(pack.manifest);
    else sendProblem(response, noSuchPack(request.params.pack, library.packs()));
  });

  router.get(/^\/read\/[^/]+\/[^/]+$/, async (request, response) => {
    // The parts as they stand in the address: a link's percent signs are its own.
    const [, , id = '', link = ''] = request.path.split('/');
    const pack = library.pack(id);
    logAs(response, '/api/read/:pack/:link', pack?.id);
    const reached = pack ? await follow(replays, pack, link) : noSuchPack(id, library.packs());
    if (isProblem(reached)) sendProblem(response, reached);
    else if (pack) response.json(view(pack.multiverse, reached.place, reached.playthrough, reached.told));
  });

  router.use((request, response) => {
    sendProblem(response, notFound(request.originalUrl));
  });
  return router;
}
