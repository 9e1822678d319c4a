/** What development adds, for this machine alone: the events that tell a page its stories, or the paths recorded on them, have changed. */
import { Router, type Response } from 'express';
import type { LiveLibrary, PackChange } from './live.ts';
import { onlyFromHere } from './from-here.ts';
import { logAs } from './request-log.ts';

export interface Development {
  readonly router: Router;
  /** Says that recorded paths of a pack have changed. */
  pathsChanged(pack: string): void;
  /** Says how far the exploring of a pack is; with no words, that it has ended. */
  readonly explored: (pack: string, progress?: string) => void;
  /** Ends the event streams, which would otherwise stay open for ever. */
  close(): void;
}

export function createDevelopment(library: LiveLibrary): Development {
  const router = Router();
  const streams = new Set<Response>();
  const write = (stream: Response, event: 'pack' | 'paths' | 'explored', data: PackChange | { readonly pack: string; readonly progress?: string }): void => {
    stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const silence = library.onChange((change) => {
    for (const stream of streams) write(stream, 'pack', change);
  });

  router.use(onlyFromHere);
  router.get('/events', (request, response) => {
    logAs(response, '/dev/events');
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 1000\n\n');
    streams.add(response);
    request.on('close', () => streams.delete(response));
    // Whoever comes, or comes back, may have missed something.
    for (const change of library.standing()) write(response, 'pack', change);
  });
  return {
    router,
    pathsChanged(pack) {
      for (const stream of streams) write(stream, 'paths', { pack });
    },
    explored(pack, progress) {
      for (const stream of streams) write(stream, 'explored', { pack, ...(progress !== undefined && { progress }) });
    },
    close() {
      silence();
      for (const stream of streams) stream.end();
    },
  };
}
