/**
 * Who a reader is: a random id in a signed cookie, and nothing else. One whose cookie is forged, cut or of another secret is
 * nobody yet; somebody is made only when there is something to keep.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { ReaderId, Store } from '../store/store.ts';

export interface Identity {
  readerOf(request: Request): Promise<ReaderId | undefined>;
  /** The reader, made where there is none yet; the cookie is renewed with it. */
  readerToKeepFor(request: Request, response: Response): Promise<ReaderId>;
  /** From now on, whoever sent the request is this reader. */
  become(response: Response, reader: ReaderId): void;
  /** The device knows of nobody any more. */
  leave(response: Response): void;
}

export const COOKIE = 'reader';

/** Seconds: the longest that browsers keep a cookie. */
const MAX_AGE = 400 * 24 * 60 * 60;

export function createIdentity(store: Store, secret: string, secure: boolean): Identity {
  const cookie = (value: string, age: number): string =>
    `${COOKIE}=${value}; Max-Age=${age}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const become: Identity['become'] = (response, reader) => {
    response.append('Set-Cookie', cookie(sign(reader, secret), MAX_AGE));
  };
  const readerOf: Identity['readerOf'] = async ({ headers }) => {
    const id = signedIn(headers.cookie, secret);
    return id === undefined ? undefined : store.reader(id);
  };
  return {
    readerOf,
    become,
    async readerToKeepFor(request, response) {
      const reader = await readerOf(request) ?? await store.makeReader();
      become(response, reader);
      return reader;
    },
    leave: (response) => void response.append('Set-Cookie', cookie('', 0)),
  };
}

/** The reader who asks, where readers are known here. */
export const readerOf = (request: Request): Promise<ReaderId | undefined> =>
  (request.app.locals as { identity?: Identity }).identity?.readerOf(request) ?? Promise.resolve(undefined);

export const sign = (reader: ReaderId, secret: string): string => `${reader}.${signatureOf(reader, secret).toString('base64url')}`;

const signatureOf = (reader: ReaderId, secret: string): Buffer => createHmac('sha256', secret).update(`reader ${reader}`).digest();

/** The id in a cookie that bears our signature. */
function signedIn(cookies: string | undefined, secret: string): ReaderId | undefined {
  const [, reader, signature] = new RegExp(`(?:^|;\\s*)${COOKIE}=([^.;\\s]+)\\.([\\w-]+)\\s*(?:;|$)`).exec(cookies ?? '') ?? [];
  if (reader === undefined || signature === undefined) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const wanted = signatureOf(reader, secret);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? reader : undefined;
}
