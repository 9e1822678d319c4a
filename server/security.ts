/** The headers that keep a page to itself: nothing from elsewhere is loaded, framed, sent to or told where a reader was. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** `secure` where readers come by https: only then may a browser be told never to come otherwise. */
export function securityHeaders(secure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        mediaSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}

/** What a reader's address may hold; the rest would be noise in a page. */
const HOST = /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:.]+\](:\d+)?$/i;

/** Scheme and host that links to share begin with: the public address, else the one that was asked. */
export function originOf(request: { readonly protocol: string; get(name: 'host'): string | undefined }, publicUrl: string | undefined): string | undefined {
  if (publicUrl !== undefined) return publicUrl;
  const host = request.get('host');
  return host !== undefined && HOST.test(host) ? `${request.protocol}://${host}` : undefined;
}
