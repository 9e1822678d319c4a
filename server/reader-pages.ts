/** The addresses that people read: each to the page that answers it. */
import { Router, type Request } from 'express';
import { decodeLink, isBadLink } from '../engine/reading/link.ts';
import { readAddress, shellAddress, type BookAddress } from '../web/addresses.ts';
import type { ProblemModel } from '../web/models.ts';
import { readSettings } from '../web/settings/cookie.ts';
import { sendPage, sendShell, type Answering } from './answering.ts';
import { withOthers } from './keeping/others.ts';
import type { Library, ShelvedPack } from './library.ts';
import { about } from './pages/about.ts';
import { crossroads } from './pages/crossroads.ts';
import { notes } from './pages/notes.ts';
import { path } from './pages/path.ts';
import { reading } from './pages/reading.ts';
import { settings } from './pages/settings.ts';
import { shelf } from './pages/shelf.ts';
import type { Answer, Sources } from './pages/sources.ts';
import { noSuchPack, notYet } from './problem.ts';
import { logAs } from './request-log.ts';
import type { Store } from './store/store.ts';

const ROUTES = {
  crossroads: '/read/:pack',
  path: '/read/:pack/path',
  notes: '/read/:pack/notes/:universe',
  reading: '/read/:pack/:link',
} as const;

/** `store` tells what others chose, to who wants to know. */
export function readerPages(sources: Sources, answering: Answering, store?: Store): Router {
  const router = Router();

  router.get('/', (request, response) => {
    logAs(response, '/');
    sendPage(answering, request, response, shelf(sources));
  });

  router.get('/about', (request, response) => {
    logAs(response, '/about');
    sendPage(answering, request, response, about(sources, oneOf(request.query.pack), oneOf(request.query.at)));
  });

  router.get('/settings', (request, response) => {
    logAs(response, '/settings');
    // So that the form says where it comes from.
    response.setHeader('Referrer-Policy', 'same-origin');
    sendPage(answering, request, response, settings(sources, readSettings(request.headers.cookie), oneOf(request.query.pack), oneOf(request.query.at)));
  });

  router.get(shellAddress(), (_request, response) => {
    logAs(response, shellAddress());
    sendShell(answering, response);
  });

  // Not by Express's own parameters: those are decoded, and a link's percent signs are its own.
  router.get(/^\/read\//, async (request, response, next) => {
    const address = addressOf(request.originalUrl);
    const clean = withoutTail(request.originalUrl);
    if (clean !== undefined) {
      logAs(response, ROUTES[clean.kind], sources.library.pack(clean.pack)?.id);
      sendPage(answering, request, response, { redirect: clean.url });
      return;
    }
    if (!address) {
      next();
      return;
    }
    const pack = sources.library.pack(address.pack);
    logAs(response, ROUTES[address.kind], pack?.id);
    const answer = (): Answer | Promise<Answer> => {
      if (!pack) return missing(sources.library, address.pack);
      switch (address.kind) {
        case 'crossroads': return crossroads(sources, pack, address.at);
        case 'path': return path(sources, pack, address.at);
        case 'notes': return notes(sources, pack, address.universe, address.at);
        case 'reading': return readingFor(request, pack, address.link);
      }
    };
    sendPage(answering, request, response, await answer());
  });
  return router;

  async function readingFor({ headers }: Request, pack: ShelvedPack, link: string): Promise<Answer> {
    const model = await reading(sources, pack, link);
    const isTold = store !== undefined && 'kind' in model && model.kind === 'reading' && readSettings(headers.cookie).others === 'shown';
    return isTold ? withOthers(model, store, sources.replays, pack, link) : model;
  }
}

function addressOf(url: string): BookAddress | undefined {
  const [pathname = '', search = ''] = url.split(/(?=\?)/, 2);
  return readAddress({ pathname, search });
}

/** An address that a sentence in somebody's mail has put a full stop or a bracket to: none of ours ends in one. */
function withoutTail(asked: string): { readonly url: string; readonly kind: BookAddress['kind']; readonly pack: string } | undefined {
  const url = asked.replace(/[.,)/]+$/, '');
  const address = url === asked ? undefined : addressOf(url);
  if (!address) return undefined;
  const link = address.kind === 'reading' ? address.link : address.at;
  return link !== undefined && isBadLink(decodeLink(link)) ? undefined : { url, kind: address.kind, pack: address.pack };
}

function missing({ packs, problems }: Library, id: string): ProblemModel {
  const wrong = problems?.(id) ?? [];
  return wrong.length > 0 ? notYet(id, wrong) : noSuchPack(id, packs());
}

const oneOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
