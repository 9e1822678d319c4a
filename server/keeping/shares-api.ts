/** What others chose and found, for the browser to show after the reader has chosen. */
import { Router, type Request, type Response } from 'express';
import { decodeMove, encodeMove } from '../../engine/reading/link.ts';
import type { ChoicesAnswered, EndingsAnswered } from '../../web/keeping/wire.ts';
import { sendProblem } from '../answering.ts';
import { noSuchPack, noSuchUniverse } from '../problem.ts';
import { logAs } from '../request-log.ts';
import type { Keeping } from './keeping.ts';
import { sharesOf } from './shares.ts';

/** Seconds for which a browser need not ask again. */
const FRESH = 300;

/** At `/api/packs`. */
export function sharesApi({ library, store }: Keeping): Router {
  const router = Router();

  router.get('/:pack/choices', async (request, response) => {
    const universe = universeIn(request, response);
    if (universe === undefined) return;
    const counts = await store.choicesTaken(request.params.pack, universe, one(request, 'place'));
    const shares = sharesOf(counts, offered(request)).map(({ id: key, percent }) => ({ key, percent }));
    response.json({ shares } satisfies ChoicesAnswered);
  });

  router.get('/:pack/endings', async (request, response) => {
    const universe = universeIn(request, response);
    if (universe === undefined) return;
    const counts = await store.endingsFound(request.params.pack, universe);
    response.json({ shares: sharesOf(counts).map(({ id: ending, percent }) => ({ ending, percent })) } satisfies EndingsAnswered);
  });
  return router;

  /** Undefined where it was answered that there is none such. */
  function universeIn(request: Request<{ pack: string }>, response: Response): string | undefined {
    const pack = library.pack(request.params.pack);
    const universe = one(request, 'universe');
    logAs(response, `/api/packs/:pack/${request.path.endsWith('/choices') ? 'choices' : 'endings'}`, pack?.id);
    if (!pack) sendProblem(response, noSuchPack(request.params.pack, library.packs()));
    else if (!pack.multiverse.universes.some(({ id }) => id === universe)) sendProblem(response, noSuchUniverse(universe, pack));
    else {
      response.setHeader('Cache-Control', `public, max-age=${FRESH}`);
      return universe;
    }
    return undefined;
  }
}

/** The moves that were offered, each written as it is counted. */
function offered(request: Pick<Request, 'query'>): readonly string[] | undefined {
  const text = one(request, 'offered');
  return text === '' ? undefined : text.split('.').flatMap((written) => decodeMove(written) ?? []).map(encodeMove);
}

function one({ query }: Pick<Request, 'query'>, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value : '';
}
