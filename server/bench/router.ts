/** `/test/<pack>`: the page of the bench, and the forms on it. For development alone; `from-here.ts` says who may ask. */
import { existsSync } from 'node:fs';
import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import { z } from 'zod';
import { packsWithPaths, pathFile } from '../../engine/disk/path-files.ts';
import { linkIn } from '../../engine/reading/given-link.ts';
import { universeAt } from '../../engine/multiverse/playthrough.ts';
import { currentPage } from '../../engine/multiverse/machine.ts';
import { benchAddress } from '../../web/addresses.ts';
import type { BenchModel, Recording } from '../../web/bench/model.ts';
import { renderBench } from '../../web/bench/render.tsx';
import { readingSoFar } from '../../web/show.ts';
import { sendPage, sendProblem, type Answering } from '../answering.ts';
import { onlyFormsFromHere } from '../from-here.ts';
import type { Library, ShelvedPack } from '../library.ts';
import { noSuchPack, problemOf } from '../problem.ts';
import { follow, isProblem } from '../reading.ts';
import type { Replays } from '../replays.ts';
import { logAs } from '../request-log.ts';
import { bless, Blessing, record, RecordingAsked, type Done, type Refused } from './acts.ts';
import type { Explorations } from './explorations.ts';
import { createReplayedPaths } from './replayed-paths.ts';
import { showPaths } from './show.ts';

export interface BenchParts {
  readonly library: Library;
  readonly replays: Replays;
  /** The folder of the packs' folders of paths. */
  readonly paths: string;
  readonly answering: Answering;
  readonly explorations: Explorations;
  /** The addresses of the bench's own style sheet and script. */
  readonly assets: () => { readonly style?: string; readonly script?: string };
}

/** How closely to look. */
const ExploringAsked = z.object({ exact: z.enum(['text', 'control']).default('text') });

/** What a form of ours may weigh; the longest link is 8 KB. */
const LIMIT = '64kb';

export function benchRouter({ library, replays, paths, answering, explorations, assets }: BenchParts): Router {
  const router = Router();
  const replayed = createReplayedPaths(paths);

  router.use(onlyFormsFromHere);
  router.use((_request, response, next) => {
    // A form's browser says where it comes from only to a page that allows it to: none of it goes anywhere else.
    response.setHeader('Referrer-Policy', 'same-origin');
    next();
  });
  router.use(express.urlencoded({ extended: false, limit: LIMIT }), express.json({ limit: LIMIT }));

  router.get('/:pack', async (request, response) => {
    const { pack: id } = request.params;
    logAs(response, '/test/:pack', library.pack(id)?.id);
    if (!isThere(id)) return sendPage(answering, request, response, noSuchPack(id, library.packs()));
    const at = atIn(request);
    const said = saidOf(request.query);
    await send(response, id, at === undefined ? {} : await recordingOf(at, library.pack(id)), { ...(said !== undefined && { said }) });
  });

  router.post('/:pack/bless', async (request, response) => {
    const { pack: id } = request.params;
    logAs(response, '/test/:pack/bless', library.pack(id)?.id);
    const asked = parse(Blessing, request, response);
    if (!asked) return;
    if (!isThere(id)) return sendPage(answering, request, response, noSuchPack(id, library.packs()));
    const act = bless(await replayed.of(id, library.pack(id)), asked);
    await answer(request, response, id, 'blessed', act, {});
  });

  router.post('/:pack/record', async (request, response) => {
    const { pack: id } = request.params;
    const shelved = library.pack(id);
    logAs(response, '/test/:pack/record', shelved?.id);
    const asked = parse(RecordingAsked, request, response);
    if (!asked) return;
    if (!shelved) return sendPage(answering, request, response, noSuchPack(id, library.packs()));
    const { over: _, ...filled } = asked;
    await answer(request, response, id, 'recorded', record(paths, shelved, asked), filled);
  });

  router.post('/:pack/explore', (request, response) => {
    const asked = parse(ExploringAsked, request, response);
    if (asked) explore(request, response, request.params.pack, (shelved) => explorations.start(shelved, asked.exact));
  });
  router.post('/:pack/explore/stop', (request, response) => explore(request, response, request.params.pack, ({ id }) => explorations.stop(id)));

  // What cannot be read as a form or as JSON.
  const failed: ErrorRequestHandler = (error: { status?: unknown }, _request, response, next) => {
    if (error.status === 413) sendProblem(response, problemOf(413, 'That is too much', `What is sent to the bench may have ${LIMIT}.`));
    else if (typeof error.status === 'number' && error.status < 500) sendProblem(response, problemOf(400, 'That cannot be read', 'Send a form, or one JSON object.'));
    else next(error);
  };
  router.use(failed);
  return router;

  function isThere(id: string): boolean {
    return library.pack(id) !== undefined || packsWithPaths(paths).includes(id);
  }

  async function send(response: Response, id: string, recording: Recording, told: Pick<BenchModel, 'said' | 'refused'> = {}): Promise<void> {
    const shelved = library.pack(id);
    const model: BenchModel = {
      pack: id,
      title: shelved?.manifest.title ?? id,
      lang: shelved?.manifest.lang ?? 'en-GB',
      readable: shelved !== undefined,
      problems: library.problems?.(id) ?? [],
      ...told,
      ...showPaths(await replayed.of(id, shelved), shelved?.multiverse),
      recording,
      exploring: explorations.of(id, shelved?.edition),
    };
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Robots-Tag', 'noindex');
    response.type('html').send(renderBench(model, { site: answering.assets(), bench: assets() }));
  }

  /** To a form the page again, by a way that reloading does not send it twice; to JSON what was done. */
  async function answer(request: Request, response: Response, id: string, what: keyof typeof DONE, act: Done | (Refused & Pick<Recording, 'exists'>), filled: Recording): Promise<void> {
    const isJson = request.is('application/json') !== false;
    if ('refused' in act) {
      const { status, refused, exists } = act;
      if (isJson) return sendProblem(response, problemOf(status, 'That was not written', refused));
      response.status(status);
      if (what === 'recorded') return send(response, id, { ...filled, refused, ...(exists && { exists }) });
      return send(response, id, {}, { refused });
    }
    const { written } = act;
    if (isJson) response.json({ written });
    else response.redirect(303, `${benchAddress(id)}?${what}=${written.join(',')}#said`);
  }

  function explore(request: Request, response: Response, id: string, act: (shelved: ShelvedPack) => void): void {
    const shelved = library.pack(id);
    logAs(response, '/test/:pack/explore', shelved?.id);
    if (!shelved) return sendPage(answering, request, response, noSuchPack(id, library.packs()));
    act(shelved);
    if (request.is('application/json') === false) response.redirect(303, `${benchAddress(id)}#explored`);
    else response.status(202).json(explorations.of(id, shelved.edition));
  }

  async function recordingOf(at: string, pack: ShelvedPack | undefined): Promise<Recording> {
    if (!pack) return { at };
    const reached = await follow(replays, pack, linkIn(at));
    if (isProblem(reached)) return { at, refused: reached.diagnosis ?? reached.sentence };
    const { name, link, pages } = readingSoFar(pack, reached);
    const { ending } = currentPage(reached.place.context);
    const suggested = ending && `${universeAt(reached.place)}-${ending.id}`;
    const isFree = suggested !== undefined && !existsSync(pathFile(paths, pack.id, suggested).file);
    return { at: link, page: { name, moves: pages - 1 }, ...(isFree && { name: suggested }) };
  }
}

const DONE = { blessed: 'Accepted as it reads now', recorded: 'Recorded' } as const;

/** What the address says was done. It holds only names, so that it says nothing but this. */
function saidOf(query: Request['query']): string | undefined {
  for (const [what, words] of Object.entries(DONE)) {
    const names = oneOf(query[what])?.split(',').filter((name) => /^[a-z][a-z0-9-]*$/.test(name)) ?? [];
    if (names.length > 0) return `${words}: ${names.join(', ')}.`;
  }
  return undefined;
}

function parse<T>(shape: z.ZodType<T>, request: Request, response: Response): T | undefined {
  const { success, data } = shape.safeParse(request.body);
  if (success) return data;
  sendProblem(response, problemOf(400, 'That cannot be read', 'The fields are not those of the form on the bench.'));
  return undefined;
}

/** As it stands in the address: a link's percent signs are its own. */
const atIn = ({ originalUrl }: Request): string | undefined => /[?&]at=([^&#]+)/.exec(originalUrl)?.[1];

const oneOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
