/** One save: what is sent of a copy, and what becomes of the copy by the answer. */
import { playthroughAddress } from '../../keeping/addresses.ts';
import { LARGEST_BODY, type SaveAnswered, type SaveSent } from '../../keeping/wire.ts';
import type { Copies } from '../copies.ts';
import { asRecord, type Copy } from '../copy.ts';

export interface Post {
  readonly pack: string;
  /** For a copy that does not know in which edition it was read. */
  readonly edition: string;
  readonly copies: Copies;
  readonly fetch: (address: string, request: RequestInit & { readonly body: string }) => Promise<Response>;
  readonly makeId: () => string;
}

export type Sent =
  | 'done'
  /** The rest, or all of it, is to be sent now. */
  | 'again'
  /** The server has moves that are not here: another device has gone on, or another way. */
  | 'behind'
  /** It will never be taken as it is. */
  | 'never'
  /** Not now; after so many milliseconds, where the server has said so. */
  | { readonly later: number | undefined };

/** A character may be three bytes, and the rest of the request is small. */
const MOST_CHARACTERS = Math.floor(LARGEST_BODY / 3) - 10_000;
/** A browser sends no more than 64 KiB for a page that is being left. */
const KEPT_ALIVE = 20_000;

export async function sendCopy(copy: Copy, { pack, edition, copies, fetch, makeId }: Post): Promise<Sent> {
  const moves = fitting(copy);
  const { id, fork, revision = edition, seed, brings, acknowledged, forkedFrom } = copy;
  const body = JSON.stringify({ pack, revision, seed, brings: [...brings], acknowledged, moves, fork, ...(forkedFrom && { forkedFrom }) } satisfies SaveSent);
  let response: Response;
  try {
    response = await fetch(playthroughAddress(id), { method: 'PUT', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body, keepalive: body.length < KEPT_ALIVE });
  } catch {
    return { later: undefined };
  }
  const answered = response.status === 200 ? parseSaved(await response.json().catch(() => undefined)) : undefined;
  // The reader may have gone on meanwhile, or another tab may have.
  const now = copies.get(id);
  if (answered) {
    if (!now) return 'done';
    const sent = acknowledged + moves.length;
    if (answered.id === id) {
      copies.put({ ...now, acknowledged: Math.max(now.acknowledged, sent) });
      return answered.length > sent ? 'behind' : sent < now.moves.length ? 'again' : 'done';
    }
    copies.put({ ...now, id: answered.id, fork: makeId(), forkedFrom: { id, length: acknowledged }, acknowledged: sent });
    copies.remove(id);
    return 'behind';
  }
  switch (response.status) {
    case 409:
      if (!now || acknowledged === 0) return 'never';
      copies.put({ ...now, acknowledged: 0 });
      return 'again';
    case 410:
      copies.remove(id);
      return 'done';
    case 400: case 403: case 404: case 413: case 422: return 'never';
    default: return { later: secondsIn(response) };
  }
}

/** As many of the moves that the server has not got as one request may hold. */
function fitting({ moves, acknowledged }: Copy): Copy['moves'] {
  let characters = 0;
  const unsent = moves.slice(acknowledged);
  const tooMany = unsent.findIndex((move, index) => (characters += JSON.stringify(move).length + 1) > MOST_CHARACTERS && index > 0);
  return tooMany < 0 ? unsent : unsent.slice(0, tooMany);
}

function parseSaved(value: unknown): SaveAnswered | undefined {
  const { id, length } = asRecord(value);
  return typeof id === 'string' && typeof length === 'number' ? { id, length } : undefined;
}

function secondsIn(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? undefined);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}
