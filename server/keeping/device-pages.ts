/** Reading on another device: three words are shown on one, and only a button on the other joins the two. */
import express, { Router } from 'express';
import { joinAddress } from '../../web/library/addresses.ts';
import { limiter } from '../limits.ts';
import { logAs } from '../request-log.ts';
import { originOf } from '../security.ts';
import { StoreUnavailable, type ReaderId } from '../store/store.ts';
import { codeIn, hashOfCode, makeCode, MINUTES, squaresOf } from './device-code.ts';
import type { Keeping } from './keeping.ts';
import { done, fieldsOf, keptOf, one, show } from './library-page.ts';

const NOT_GOOD = 'These words are not good: they were mistyped, used already, or shown more than ten minutes ago. The other device can show new ones.';

const TRIES = 5;

/** At `/library`. */
export function devicePages(keeping: Keeping): Router {
  const { store, identity, answering, limits, secret, now } = keeping;
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: '16kb' });
  const codes = limiter(limits.codes, 'More words were asked for from this address than are given at once. Ask again in ten minutes.', { answering });
  const guesses = limiter(limits.guesses, 'Too many words that are not good were tried from this address. Try again in ten minutes.', { answering, onlyRefused: true });

  router.get('/device', async (request, response) => {
    logAs(response, '/library/device');
    show(answering, request, response, { kind: 'code', readings: (await keptOf(keeping, request)).length }, { title: 'Read on another device' });
  });

  router.post('/device', codes, form, async (request, response) => {
    logAs(response, '/library/device');
    const reader = await identity.readerToKeepFor(request, response);
    const words = await offer(reader);
    const origin = originOf(request, answering.publicUrl) ?? '';
    const code = { words, minutes: MINUTES, address: `${origin}${joinAddress()}`, squares: squaresOf(`${origin}${joinAddress(words)}`) };
    show(answering, request, response, { kind: 'code', readings: (await store.playthroughs(reader)).length, code }, { title: 'Read on another device' });
  });

  const join = { title: 'Join this device to another' };

  router.get('/join', guesses, async (request, response) => {
    logAs(response, '/library/join');
    const words = one(request.query.code);
    if (words === '') return show(answering, request, response, { kind: 'join' }, join);
    const code = codeIn(words);
    const owner = code === undefined ? undefined : await store.codeOf(hashOfCode(code, secret), now());
    if (code === undefined || owner === undefined) return show(answering, request, response, { kind: 'join', words }, { ...join, refused: NOT_GOOD, status: 404 });
    if (owner === await identity.readerOf(request)) return show(answering, request, response, { kind: 'join' }, { ...join, refused: 'This device shows that library already: enter the words on another one.' });
    show(answering, request, response, { kind: 'join', joining: { words: code, there: (await store.playthroughs(owner)).length, here: (await keptOf(keeping, request)).length } }, join);
  });

  router.post('/join', guesses, form, async (request, response) => {
    logAs(response, '/library/join');
    const words = fieldsOf(request).code ?? '';
    const code = codeIn(words);
    const joined = code === undefined ? undefined : await store.join(hashOfCode(code, secret), await identity.readerOf(request), now());
    if (joined === undefined) return show(answering, request, response, { kind: 'join', words }, { ...join, refused: NOT_GOOD, status: 404 });
    identity.become(response, joined);
    done(response, 'joined');
  });
  return router;

  async function offer(reader: ReaderId): Promise<string> {
    for (let time = 0; time < TRIES; time++) {
      const words = makeCode();
      if (await store.offerCode(reader, hashOfCode(words, secret), now() + MINUTES * 60_000)) return words;
    }
    // Somebody else can have the same words once; this reader has been forgotten meanwhile.
    throw new StoreUnavailable('No words could be kept for the reader.');
  }
}
