/** The library as a file: taken away as one, and brought back from one. */
import express, { Router, type Request } from 'express';
import { limiter } from '../limits.ts';
import { logAs } from '../request-log.ts';
import type { ReaderId } from '../store/store.ts';
import type { Keeping } from './keeping.ts';
import { bring, LARGEST_FILE, readFile, writeFile } from './library-file.ts';
import { keptOf, show } from './library-page.ts';

const TITLE = 'Bring readings from a file';

/** At `/library`. */
export function filePages(keeping: Keeping): Router {
  const { identity, answering, limits } = keeping;
  const router = Router();
  const pages = limiter(limits.libraries, 'More files are taken or brought from this address than can be read at once. Try again in a minute.', { answering });

  router.get('/readings.json', pages, async (request, response) => {
    logAs(response, '/library/readings.json');
    response.attachment('otherwise-readings.json').type('json').send(writeFile(await keptOf(keeping, request)));
  });

  router.get('/bring', (request, response) => {
    logAs(response, '/library/bring');
    show(answering, request, response, { kind: 'file' }, { title: TITLE });
  });

  router.post('/bring', pages, express.raw({ type: 'multipart/form-data', limit: LARGEST_FILE }), async (request, response) => {
    logAs(response, '/library/bring');
    const brought = readFile(await fileIn(request) ?? '');
    if (typeof brought === 'string') return show(answering, request, response, { kind: 'file' }, { title: TITLE, refused: brought, status: 422 });
    const asked: { reader?: Promise<ReaderId> } = {};
    const room = await bring(keeping, () => (asked.reader ??= identity.readerToKeepFor(request, response)), brought);
    show(answering, request, response, room, { title: 'Brought from a file' });
  });
  return router;
}

/** The text of the file in a form; undefined where there is none. */
async function fileIn(request: Request): Promise<string | undefined> {
  if (!Buffer.isBuffer(request.body)) return undefined;
  try {
    const file = (await new Response(new Uint8Array(request.body), { headers: { 'content-type': request.get('content-type') ?? '' } }).formData()).get('file');
    return file instanceof File ? await file.text() : undefined;
  } catch {
    return undefined;
  }
}
