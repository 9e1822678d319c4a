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

export function listen(app: RequestListener, { port, host }: { readonly port: number; readonly host: string }): Promise<Listening> {
  const underWay = new Set<ServerResponse>();
  const answer: RequestListener = (request, response) => {
    underWay.add(response);
    response.on('close', () => underWay.delete(response));
    return app(request, response);
  };
  const server = createServer({ maxHeaderSize: HEADERS, headersTimeout: 15_000, requestTimeout: 30_000 }, answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const [status, detail] = error.code === 'HPE_HEADER_OVERFLOW'
      ? ['413 Content Too Large', 'The address is too long.'] as const
      : ['400 Bad Request', 'The request cannot be read.'] as const;
    socket.end(`HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\nContent-Length: ${detail.length}\r\n\r\n${detail}`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotListen(sentenceOf(error, port, host))));
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

function sentenceOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE': return `Port ${port} is in use, perhaps by Otherwise itself: stop what uses it, or choose another with PORT=${port + 1}.`;
    case 'EACCES': return `Port ${port} needs rights that this user lacks: choose one above 1023, such as PORT=3000.`;
    case 'EADDRNOTAVAIL': case 'ENOTFOUND': return `HOST is "${host}", which is no address of this machine: leave it out for this machine alone, or give 0.0.0.0 for all its addresses.`;
    default: return `Cannot listen at ${host}, port ${port}: ${error.message}.`;
  }
}
