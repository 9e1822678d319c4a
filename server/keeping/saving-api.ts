/** A reader's playthroughs for programs, the reader's own browser first of all: `web/keeping/wire.ts` says what is sent and answered. */
import express, { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { LARGEST_BODY, type KeptAnswered, type KeptSummary, type LibraryAnswered, type SaveAnswered } from '../../web/keeping/wire.ts';
import { sendProblem } from '../answering.ts';
import { limiter } from '../limits.ts';
import { noSuchPack, problemOf } from '../problem.ts';
import { logAs } from '../request-log.ts';
import type { KeptPlaythrough, Save, Saved } from '../store/store.ts';
import type { Keeping } from './keeping.ts';
import { play } from './playing.ts';
import { firstWrong, Naming, Sent, Uuid } from './shapes.ts';

const ROUTE = '/api/library/playthroughs';
const EACH = `${ROUTE}/:id`;

/** At `/api/library`. */
export function savingApi({ library, replays, store, identity, limits }: Keeping): Router {
  const router = Router();
  const writes = limiter(limits.saves, 'More is sent from this address than can be kept at once. What waits in the browser is sent again in a while.');
  const json = express.json({ limit: LARGEST_BODY, strict: false });

  router.put('/playthroughs/:id', writes, json, async (request, response) => {
    logAs(response, EACH);
    const id = idIn(request, response);
    const sent = read(Sent, request, response);
    if (id === undefined || !sent) return;
    const pack = library.pack(sent.pack);
    if (!pack) return sendProblem(response, noSuchPack(sent.pack, library.packs()));
    logAs(response, EACH, pack.id);

    const reader = await identity.readerOf(request);
    const { acknowledged } = sent;
    const stored = reader !== undefined && acknowledged > 0 ? (await store.playthrough(reader, id))?.moves ?? [] : [];
    // Without what comes before them the moves cannot be played; the store says what is wanted instead.
    const isWhole = stored.length >= acknowledged;
    const log: Playthrough = { seed: sent.seed, brings: new Map(sent.brings), moves: [...stored.slice(0, acknowledged), ...sent.moves] };
    const played = isWhole ? await play(replays, pack, log, sent.revision, acknowledged) : { found: [], taken: [], moves: [] };
    if ('impossible' in played) return sendProblem(response, problemOf(422, 'That reading is not possible', `moves: ${played.impossible}`));
    if ('tooMuch' in played) return later(response, played.tooMuch);

    // Nobody is made only to be told that.
    if (reader === undefined && !isWhole) return answer(response, { wanted: 'whole log', length: 0 });
    const save: Save = { ...sent, id, ...played };
    const keeper = await identity.readerToKeepFor(request, response);
    answer(response, await store.save(keeper, save));
  });

  router.get('/playthroughs', async (request, response) => {
    logAs(response, ROUTE);
    const pack = typeof request.query.pack === 'string' ? request.query.pack : undefined;
    const reader = await identity.readerOf(request);
    const kept = reader === undefined ? [] : await store.playthroughs(reader, pack);
    const endings = reader === undefined ? [] : await store.endings(reader, pack);
    response.json({
      playthroughs: kept.map(summaryOf),
      endings: endings.map((found) => ({ pack: found.pack, universe: found.universe, ending: found.ending })),
    } satisfies LibraryAnswered);
  });

  router.get('/playthroughs/:id', async (request, response) => {
    logAs(response, EACH);
    const id = idIn(request, response);
    if (id === undefined) return;
    const reader = await identity.readerOf(request);
    const kept = reader === undefined ? undefined : await store.playthrough(reader, id);
    if (!kept) return notKept(response);
    const { seed, brings, moves } = kept;
    response.json({ ...summaryOf(kept), seed, brings, moves } satisfies KeptAnswered);
  });

  router.patch('/playthroughs/:id', writes, json, async (request, response) => {
    logAs(response, EACH);
    const id = idIn(request, response);
    const naming = read(Naming, request, response);
    if (id === undefined || !naming) return;
    const reader = await identity.readerOf(request);
    const name = naming.name === null || naming.name === '' ? undefined : naming.name;
    if (reader !== undefined && await store.rename(reader, id, name)) response.status(204).end();
    else notKept(response);
  });

  router.delete('/playthroughs/:id', writes, async (request, response) => {
    logAs(response, EACH);
    const id = idIn(request, response);
    if (id === undefined) return;
    const reader = await identity.readerOf(request);
    if (reader !== undefined && await store.remove(reader, id)) response.status(204).end();
    else notKept(response);
  });
  return router;
}

function summaryOf({ id, pack, revision, name, forkedFrom, moves, started, read: lastRead }: KeptPlaythrough): KeptSummary {
  return { id, pack, revision, ...(name !== undefined && { name }), ...(forkedFrom && { forkedFrom }), length: moves.length, started, read: lastRead };
}

function answer(response: Response, saved: Saved): void {
  if ('saved' in saved) response.json(saved.saved satisfies SaveAnswered);
  else if ('wanted' in saved) sendProblem(response, problemOf(409, 'The whole reading is wanted', `Only ${saved.length} moves of it are kept here: send all of them, with "acknowledged" 0.`), saved);
  else sendProblem(response, problemOf(410, 'That reading was let go', 'Its reader has let go of it, perhaps on another device.'));
}

function later(response: Response, sentence: string): void {
  response.setHeader('Retry-After', '1');
  sendProblem(response, problemOf(503, 'That takes more than one go', sentence));
}

const notKept = (response: Response): void => sendProblem(response, problemOf(404, 'No such reading is kept', 'It is not among yours. It may have been let go of on another device.'));

/** Undefined where it was answered that the id is none. */
function idIn({ params }: Request, response: Response): string | undefined {
  const { data } = Uuid.safeParse(params.id);
  if (data === undefined) sendProblem(response, problemOf(404, 'No such reading is kept', 'A reading goes by a UUID, and this is none.'));
  return data;
}

/** What was sent; undefined where it was answered what is wrong with it. */
function read<T>(shape: z.ZodType<T>, { body }: Request, response: Response): T | undefined {
  if (response.headersSent) return undefined;
  const { data, error } = shape.safeParse(body);
  if (body === undefined) sendProblem(response, problemOf(400, 'That is not JSON', 'Send one JSON object, as application/json.'));
  else if (error) sendProblem(response, problemOf(422, 'That is not what is wanted', firstWrong(error)));
  return data;
}
