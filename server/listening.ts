/** Listens, and stops in good order: what is under way is answered, then every connection is closed. */
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** The address to open in a browser. */
  readonly address: string;
  /** Takes no more connections, waits for what is under way, and closes whatever is left after `patience` milliseconds. */
  readonly stop: (patience?: number) => Promise<void>;
}

/** A port that cannot be had, in a sentence for whoever started us. */
export class CannotListen extends Error {}

/** Headers may be longer than Node's 16 KB, so that a link that is too long is answered with a page that says so. */
const HEADERS = 64 * 1024;

/** What cannot be handed on to the app is refused in the same form. */
const PROBLEM = 'application/problem+json; charset=utf-8';
const problemJson = (status: number, title: string, detail: string): string => JSON.stringify({ type: 'about:blank', title, status, detail });

function refuse(response: ServerResponse, status: number, title: string, detail: string): void {
  const problem = problemJson(status, title, detail);
  response.writeHead(status, { 'Content-Type': PROBLEM, 'Content-Length': problem.length, Connection: 'close' }).end(problem);
}

/** `prefix` is what the settings' names begin with, as they stand in sentences. */
export function listen(app: RequestListener, { port, host }: { readonly port: number; readonly host: string }, prefix = ''): Promise<Listening> {
  const underWay = new Set<ServerResponse>();
  const answer: RequestListener = (request, response) => {
    if (request.headers.host === undefined) return refuse(response, 400, 'Bad Request', 'The request does not say to which host it goes.');
    underWay.add(response);
    response.on('close', () => underWay.delete(response));
    return app(request, response);
  };
  const server = createServer({ maxHeaderSize: HEADERS, headersTimeout: 15_000, requestTimeout: 30_000, requireHostHeader: false }, answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const [status, title, detail] = error.code === 'HPE_HEADER_OVERFLOW' ? [413, 'Content Too Large', 'The address is too long.'] as const
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [408, 'Request Timeout', 'The request took too long to arrive.'] as const
      : [400, 'Bad Request', 'The request cannot be read.'] as const;
    const problem = problemJson(status, title, detail);
    socket.end(`HTTP/1.1 ${status} ${title}\r\nContent-Type: ${PROBLEM}\r\nConnection: close\r\nContent-Length: ${problem.length}\r\n\r\n${problem}`);
  });
  server.on('checkExpectation', (_request, response) => {
    refuse(response, 417, 'Expectation Failed', 'What the request expects of the server is not known here.');
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotListen(sentenceOf(error, port, host, prefix))));
    server.listen(port, host, () => resolve({ address: addressOf(server), stop: (patience = 8_000) => stop(server, underWay, patience) }));
  });
}

function stop(server: Server, underWay: ReadonlySet<ServerResponse>, patience: number): Promise<void> {
  // Else a connection that is kept alive would outlast the answer.
  for (const response of underWay) if (!response.headersSent) response.setHeader('Connection', 'close');
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  const everywhere = address === '0.0.0.0' || address === '::';
  const host = everywhere || address === '127.0.0.1' || address === '::1' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

function sentenceOf(error: NodeJS.ErrnoException, port: number, host: string, prefix: string): string {
  switch (error.code) {
    case 'EADDRINUSE': return `Port ${port} is in use, perhaps by Otherwise itself: stop what uses it, or choose another with ${prefix}PORT=${port + 1}.`;
    case 'EACCES': return `Port ${port} needs rights that this user lacks: choose one above 1023, such as ${prefix}PORT=3000.`;
    case 'EADDRNOTAVAIL': case 'ENOTFOUND': return `${prefix}HOST is "${host}", which is no address of this machine: leave it out for this machine alone, or give 0.0.0.0 for all its addresses.`;
    default: return `Cannot listen at ${host}, port ${port}: ${error.message}.`;
  }
}
