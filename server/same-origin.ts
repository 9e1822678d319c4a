/** Whether a form was sent from a page of ours. Any site can have a browser send one; the browser says from where. */
import type { Request } from 'express';
import { originOf } from './security.ts';

/**
 * `Sec-Fetch-Site` is sent to https and to this machine alone; elsewhere there is `Origin`, which a page whose referrer policy is
 * `no-referrer` sends as `null`: pages with forms have `same-origin`.
 */
export function isFromOurPage(request: Request, publicUrl: string | undefined): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.get('origin');
  return origin !== undefined && origin === originOf(request, publicUrl);
}

/** Whether a browser says that another site sent it. A program says nothing; and no other site can have a browser send JSON, or change or delete. */
export function isFromElsewhere(request: Request, publicUrl: string | undefined): boolean {
  const says = request.get('sec-fetch-site') ?? request.get('origin');
  return says !== undefined && says !== 'none' && !isFromOurPage(request, publicUrl);
}
