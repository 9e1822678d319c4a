/** What is served as it is: compiled stories by their hash, a pack's pictures and sounds, and the client's own files. */
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import express, { Router } from 'express';
import { workerAddress } from '../web/addresses.ts';
import type { Library } from './library.ts';
import { logAs } from './request-log.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** No svg: it may carry a script. No ink: a story is read, not copied from its source. */
const MEDIA = /\.(png|jpe?g|webp|avif|mp3|ogg)$/i;

/** `client` is the folder of the built client; absent, nothing of it is served. */
export function files(library: Library, client?: string): Router {
  const router = Router();

  router.get('/stories/:file', (request, response, next) => {
    logAs(response, '/stories/:hash.json');
    const hash = /^([0-9a-f]{32})\.json$/.exec(request.params.file)?.[1];
    const story = hash === undefined ? undefined : library.story(hash);
    if (!story) {
      next();
      return;
    }
    response.setHeader('Cache-Control', FOREVER);
    response.setHeader('ETag', `"${hash}"`);
    response.json(story);
  });

  router.get('/media/:pack/*file', async (request, response, next) => {
    const pack = library.pack(request.params.pack);
    logAs(response, '/media/:pack/:file', pack?.id);
    const parts = request.params.file;
    const path = pack && MEDIA.test(parts.at(-1) ?? '') ? await inside(pack.folder, parts) : undefined;
    if (path === undefined) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(path, { dotfiles: 'ignore' }, (error) => {
      if (error && !response.headersSent) next();
    });
  });

  if (client !== undefined) {
    router.get(workerAddress(), (_request, response, next) => {
      logAs(response, workerAddress());
      response.sendFile(workerAddress(), { root: client, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } }, (error) => {
        // Development has none.
        if (error && !response.headersSent) next();
      });
    });
    router.use('/assets', (_request, response, next) => {
      logAs(response, '/assets/:file');
      next();
    }, express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }));
  }
  return router;
}

/** The real path of a file in a folder; undefined where there is none, or where it would lead out. */
async function inside(folder: string, parts: readonly string[]): Promise<string | undefined> {
  if (parts.some((part) => part === '' || part.startsWith('.') || /[/\\\0]/.test(part))) return undefined;
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, ...parts))]);
    return path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}
