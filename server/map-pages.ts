/** The pages that look at whole readings: a reader's map of a pack, and two readings side by side. */
import { Router } from 'express';
import { rewind } from '../engine/multiverse/playthrough.ts';
import { decodeLink, encodeLink, isBadLink } from '../engine/reading/link.ts';
import { mapAddress, pageAddress } from '../web/addresses.ts';
import { sendPage, type Answering } from './answering.ts';
import { createAtlas } from './atlas.ts';
import { keptHere } from './kept-here.ts';
import { compare } from './pages/compare.ts';
import { map } from './pages/map.ts';
import type { Redirect, Sources } from './pages/sources.ts';
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
    if (pack && request.query.to !== undefined) {
      // From a form, which writes the link's own percent signs anew: Express has read it.
      const { at = '', to } = request.query;
      const answer = typeof at === 'string' && typeof to === 'string' ? backTo(pack.id, at, to) : { redirect: mapAddress(pack.id) };
      sendPage(answering, request, response, answer);
      return;
    }
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

/** To the page of a reading that so many moves lead to; what is none of ours leads to the map. */
function backTo(pack: string, at: string, to: string): Redirect {
  const reading = decodeLink(at);
  return { redirect: isBadLink(reading) || !/^\d{1,6}$/.test(to) ? mapAddress(pack) : pageAddress(pack, encodeLink(rewind(reading, Number(to)))) };
}

/** Not Express's own query: that is decoded, and a link's percent signs are its own. */
function given(url: string, name: string): string | undefined {
  return new RegExp(`[?&]${name}=([^&#]+)`).exec(url)?.[1];
}
