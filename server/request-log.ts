/** One line for each request: the route and the pack, never a link, a query or who asked. What a reader reads is not ours to keep. */
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { requestId } from './request-id.ts';

/** Says for the log which route answers, in the words of formats.md, and of which pack. */
export function logAs(response: Response, route: string, pack?: string): void {
  response.locals.route = route;
  if (pack !== undefined) response.locals.pack = pack;
}

export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const id = requestId(request);
    response.locals.id = id;
    response.setHeader('X-Request-Id', id);
    response.on('close', () => {
      const { route = 'none', pack } = response.locals as { route?: string; pack?: string };
      const line = { id, method: request.method, route, pack, status: response.statusCode, ms: Math.round(performance.now() - started) };
      if (response.writableFinished) log.info(line, 'answered');
      else log.info(line, 'left');
    });
    next();
  };
}
