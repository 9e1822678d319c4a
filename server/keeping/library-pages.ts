/** `/library`: what is kept, and the pages on which a reading is kept, named or let go, and a reader forgotten. */
import express, { Router, type Request, type Response } from 'express';
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import type { LibraryRoom, ShelfRoom } from '../../web/library/model.ts';
import type { OpenReading } from '../../web/models.ts';
import { readingSoFar } from '../../web/show.ts';
import { sendPage } from '../answering.ts';
import { limiter } from '../limits.ts';
import { badLink, noSuchPack, problemOf, stoppedAt } from '../problem.ts';
import { logAs } from '../request-log.ts';
import type { KeptPlaythrough } from '../store/store.ts';
import { saveOfLink } from './keep-link.ts';
import type { Keeping } from './keeping.ts';
import { showKept } from './kept-reading.ts';
import { showBook, showShelf } from './kept-readings.ts';
import { done, fieldsOf, keptOf, one, saidIn, show } from './library-page.ts';
import { Name } from './shapes.ts';

/** At `/library`. */
export function libraryPages(keeping: Keeping): Router {
  const { library, replays, store, identity, answering, limits, now } = keeping;
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: '16kb' });
  const pages = limiter(limits.libraries, 'The library is asked for more often from this address than it can be shown. It can be opened again in a minute.', { answering });
  const writes = limiter(limits.saves, 'More is changed from this address than can be kept at once. Try again in a minute.', { answering });

  router.get('/', pages, async (request, response) => {
    logAs(response, '/library');
    const kept = await keptOf(keeping, request);
    const carried = await carriedHere(request, kept);
    const said = saidIn(request);
    show(answering, request, response, { ...await showShelf(keeping, kept), ...(carried?.unkept && { unkept: carried.unkept }) }, {
      ...(said !== undefined && { said }),
      ...(carried && { reading: carried.reading }),
    });
  });

  router.get('/book/:pack', pages, async (request, response) => {
    const id = one(request.params.pack);
    const pack = library.pack(id);
    logAs(response, '/library/book/:pack', pack?.id);
    if (!pack) return sendPage(answering, request, response, noSuchPack(id, library.packs()));
    const own = (await keptOf(keeping, request)).filter((kept) => kept.pack === pack.id);
    show(answering, request, response, await showBook(keeping, pack, own, Number(one(request.query.part)) || 1), { reading: { pack: pack.id, title: pack.manifest.title } });
  });

  router.post('/keep', writes, form, async (request, response) => {
    const { pack: id, at } = fieldsOf(request);
    const pack = library.pack(id ?? '');
    logAs(response, '/library/keep', pack?.id);
    if (!pack) return sendPage(answering, request, response, noSuchPack(id ?? '', library.packs()));
    const asked = decodeLink(at ?? '');
    if (isBadLink(asked)) return sendPage(answering, request, response, badLink(pack, at ?? '', asked));
    const replayed = await replays.replay(pack, asked);
    if (replayed.stopped) return sendPage(answering, request, response, stoppedAt(pack, asked, replayed.reached, replayed.stopped));
    const save = saveOfLink(pack, replayed, (await keptOf(keeping, request)).filter((kept) => kept.pack === pack.id));
    if (save) await store.save(await identity.readerToKeepFor(request, response), save);
    done(response, 'kept');
  });

  router.get(['/name/:id', '/let-go/:id'], async (request, response) => {
    const naming = request.path.startsWith('/name/');
    logAs(response, naming ? '/library/name/:id' : '/library/let-go/:id');
    const kept = await keptHere(request, response);
    const pack = kept && library.pack(kept.pack);
    if (!pack) return;
    const room: LibraryRoom = { kind: naming ? 'name' : 'let go', kept: await showKept(replays, pack, kept, now()) };
    show(answering, request, response, room, { title: naming ? 'What is it called?' : 'Let this reading go?', reading: { pack: pack.id, title: pack.manifest.title } });
  });

  router.post('/name/:id', writes, form, async (request, response) => {
    logAs(response, '/library/name/:id');
    const kept = await keptHere(request, response);
    const reader = await identity.readerOf(request);
    if (!kept || reader === undefined) return;
    const { data: name } = Name.safeParse(fieldsOf(request).name ?? '');
    if (name === undefined) return sendPage(answering, request, response, problemOf(422, 'That name is too long', 'A name may have 80 characters.'));
    await store.rename(reader, kept.id, name === '' ? undefined : name);
    done(response, 'named');
  });

  router.post('/let-go/:id', writes, form, async (request, response) => {
    logAs(response, '/library/let-go/:id');
    const kept = await keptHere(request, response);
    const reader = await identity.readerOf(request);
    if (!kept || reader === undefined) return;
    await store.remove(reader, kept.id);
    done(response, 'gone');
  });

  router.get('/forget', async (request, response) => {
    logAs(response, '/library/forget');
    show(answering, request, response, { kind: 'forget', readings: (await keptOf(keeping, request)).length }, { title: 'Forget me?' });
  });

  router.post('/forget', writes, form, async (request, response) => {
    logAs(response, '/library/forget');
    const reader = await identity.readerOf(request);
    if (reader !== undefined) await store.forget(reader);
    identity.leave(response);
    // What the browser has of its own would be sent here again.
    response.setHeader('Clear-Site-Data', '"storage"');
    show(answering, request, response, { kind: 'forgotten', readings: 0 }, { title: 'Forgotten' });
  });
  return router;

  /** The one that the address names; undefined where it was answered that there is none. */
  async function keptHere(request: Request, response: Response): Promise<KeptPlaythrough | undefined> {
    const reader = await identity.readerOf(request);
    const kept = reader === undefined ? undefined : await store.playthrough(reader, one(request.params.id));
    if (kept && library.pack(kept.pack)) return kept;
    sendPage(answering, request, response, problemOf(404, 'No such reading is kept', 'It is not among yours, or its story is not here now. It may have been let go of on another device.'));
    return undefined;
  }

  /** The book that was open, and its reading where that is not kept yet. */
  async function carriedHere(request: Request, kept: readonly KeptPlaythrough[]): Promise<{ readonly reading: OpenReading; readonly unkept?: ShelfRoom['unkept'] } | undefined> {
    const pack = library.pack(one(request.query.pack));
    if (!pack) return undefined;
    const book = { pack: pack.id, title: pack.manifest.title };
    // As it stands in the address: a link's percent signs are its own.
    const at = /[?&]at=([^&#]+)/.exec(request.originalUrl)?.[1];
    const asked = at === undefined ? undefined : decodeLink(at);
    if (!asked || isBadLink(asked)) return { reading: book };
    const replayed = await replays.replay(pack, asked);
    if (replayed.stopped) return { reading: book };
    const { link, name, pages: length } = readingSoFar(pack, replayed.reached);
    const isKept = saveOfLink(pack, replayed, kept.filter((own) => own.pack === pack.id)) === undefined;
    return { reading: { ...book, link }, ...(!isKept && { unkept: { pack: pack.id, link, name, pages: length } }) };
  }
}
