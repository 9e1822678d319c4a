/** What is taken away: `/read/<pack>/epub?at=` and `…/html?at=`, a reading as a book; `/read/<pack>/offline`, the whole pack as one file. */
import { Router, type Request, type Response } from 'express';
import { bind, type Form } from '../engine/disk/binding.ts';
import { packOffline } from '../engine/disk/offline.ts';
import type { Playthrough } from '../engine/multiverse/playthrough.ts';
import { encodeLink } from '../engine/reading/link.ts';
import type { Player } from '../engine/reading/pack-page.ts';
import { crossroadsAddress, pageAddress } from '../web/addresses.ts';
import type { ProblemModel } from '../web/models.ts';
import { sendPage, type Answering } from './answering.ts';
import type { ShelvedPack } from './library.ts';
import type { Answer, Sources } from './pages/sources.ts';
import { noSuchPack, problemOf } from './problem.ts';
import { follow, isProblem } from './reading.ts';
import { logAs } from './request-log.ts';
import { originOf } from './security.ts';

/** Moves of a reading that is bound: a longer one is put together for so long that others would wait. */
const MOST_BOUND = 5_000;

/** What plays a pack in one file, or a sentence where it cannot be had. */
export type FetchPlayer = () => Promise<Player | string>;

export function takeAway(sources: Sources, answering: Answering, player: FetchPlayer): Router {
  const { library, replays } = sources;
  const router = Router();
  /** Made when they are first asked for, and gone with their editions. */
  const files = new WeakMap<ShelvedPack, { readonly html: string }>();

  // Not by Express's own parameters: those are decoded, and a link's percent signs are its own.
  router.get(/^\/read\/[^/]+\/(?:epub|html)$/, async (request, response) => {
    const [, , id = '', form] = request.path.split('/');
    const pack = library.pack(id);
    logAs(response, `/read/:pack/${form}`, pack?.id);
    const answer = (one: Answer): void => sendPage(answering, request, response, one);
    if (!pack) return answer(noSuchPack(id, library.packs()));
    const at = /[?&]at=([^&#]+)/.exec(request.originalUrl)?.[1];
    if (at === undefined) return answer({ redirect: crossroadsAddress(pack.id) });
    // It says what is wrong with a link, and follows no further than a page would be.
    const reached = await follow(replays, pack, at);
    if (isProblem(reached)) return answer(reached);
    const { playthrough } = reached;
    if (playthrough.moves.length > MOST_BOUND) return answer({ ...tooLong(playthrough), manifest: pack.manifest });
    return sendBook(form === 'epub' ? 'epub' : 'html', pack, playthrough, request, response);
  });

  router.get('/read/:pack/offline', async (request, response) => {
    const pack = library.pack(request.params.pack);
    logAs(response, '/read/:pack/offline', pack?.id);
    const made = pack ? await fileOf(pack) : noSuchPack(request.params.pack, library.packs());
    if (!('html' in made)) sendPage(answering, request, response, pack ? { ...made, manifest: pack.manifest } : made);
    else {
      attach(response, fileName([pack?.manifest.title], 'html'));
      response.send(made.html);
    }
  });

  async function fileOf(pack: ShelvedPack): Promise<{ readonly html: string } | ProblemModel> {
    const known = files.get(pack);
    if (known) return known;
    const built = await player();
    if (typeof built === 'string') return { ...problemOf(503, 'This story cannot be taken away just now', 'What plays it in one file is not here. The story can be read on this site as before.'), diagnosis: built };
    const made = packOffline(pack, built);
    if ('tooLarge' in made) return problemOf(413, 'This story is too large for one file', made.tooLarge);
    files.set(pack, made);
    return made;
  }

  async function sendBook(form: Form, pack: ShelvedPack, playthrough: Playthrough, request: Request, response: Response): Promise<void> {
    const read = await replays.pages(pack, playthrough);
    const origin = originOf(request, answering.publicUrl);
    const address = origin === undefined ? undefined : `${origin}${pageAddress(pack.id, encodeLink(playthrough))}`;
    const bytes = bind(form, { ...pack, front: pack.manifest }, playthrough, read, address);
    const last = read.at(-1)?.page;
    attach(response, fileName([pack.manifest.title, last?.ended ? last.ending?.words : undefined], form));
    response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
  return router;
}

/** Sends what follows as a file to keep, which no crawler keeps. */
function attach(response: Response, name: string): void {
  response.attachment(name);
  response.setHeader('X-Robots-Tag', 'noindex');
  // Asked for again each time, and answered 304 where nothing has changed: Express gives it its ETag.
  response.setHeader('Cache-Control', 'no-cache');
}

const tooLong = ({ moves }: Playthrough): ProblemModel =>
  problemOf(413, 'This reading is too long for a book', `A book may be of ${MOST_BOUND.toLocaleString('en')} moves; this reading has ${moves.length.toLocaleString('en')}.`);

/** `Lily, Otherwise: Forgiven` as a name that every system allows. */
function fileName(parts: readonly (string | undefined)[], ending: string): string {
  const words = parts.filter((part) => part !== undefined).join(' - ').replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]+/gu, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  return `${[...words].slice(0, 80).join('') || 'reading'}.${ending}`;
}
