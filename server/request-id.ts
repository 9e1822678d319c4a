/** What a request is called in the log and on a page that failed: as our balancer calls it, else by a name made here. */
import { randomUUID } from 'node:crypto';
import type { Request } from 'express';

/** Anything longer, or with other marks, could carry a link or an address into the log. */
const SAFE = /^[0-9A-Za-z-]{16,64}$/;

export function requestId(request: Request): string {
  const given = request.get('x-request-id');
  return given !== undefined && SAFE.test(given) && isFromBalancer(request) ? given : randomUUID();
}

/** Whether the one who is connected to us is trusted to speak for others. */
function isFromBalancer({ app, socket }: Request): boolean {
  const trusts = app.get('trust proxy fn') as (address: string | undefined, hops: number) => boolean;
  return trusts(socket.remoteAddress, 0);
}
