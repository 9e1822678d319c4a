/** The pages that look at whole readings: a reader's map of a pack, and two readings side by side. */
import { Router } from 'express';
import { sendPage, type Answering } from './answering.ts';
import { createAtlas } from './atlas.ts';
import { keptHere } from './kept-here.ts';
import { compare } from './pages/compare.ts';
import { map } from './pages/map.ts';
import type { Sources } from './pages/sources.ts';
import { noSuchPack } from './problem.ts';
import { logAs } from './request-log.ts';
import type { Store } from './store/store.ts';

export function mapPages(sources: Sources, answering: Answering, store?: Store): Router {
  const { library, replays } = sources;
  const router = Router();
  const atlas = createAtlas();

  router.get(/^\/read\/[^/]+\/map$/, async (request, response) => {
    const [, , id = ''] = request.path.split('/');
    const pack = library.pack(id);
    logAs(response, '/read/:pack/map', pack?.id);
    const kept = pack && await keptHere(request, store, replays, pack);
    sendPage(answering, request, response, pack ? await map(sources, atlas, pack, given(request.originalUrl, 'at'), kept) : noSuchPack(id, library.packs()));
  });

  router.get(/^\/compare\/[^/]+$/, async (request, response) => {
    const [, , id = ''] = request.path.split('/');
    const pack = library.pack(id);
    logAs(response, '/compare/:pack', pack?.id);
    const { originalUrl: url } = request;
    const kept = pack && await keptHere(request, store, replays, pack);
    sendPage(answering, request, response, pack ? await compare(sources, pack, given(url, 'a'), given(url, 'b'), kept) : noSuchPack(id, library.packs()));
  });
  return router;
}

/** Not Express's own query: that is decoded, and a link's percent signs are its own. */
function given(url: string, name: string): string | undefined {
  return new RegExp(`[?&]${name}=([^&#]+)`).exec(url)?.[1];
}
