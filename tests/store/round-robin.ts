/** A small balancer: each request goes to the next server in turn; one that does not answer is a 502, as from any balancer. */
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  readonly address: string;
  /** Those it sends to from now on. */
  send(to: readonly string[]): void;
  stop(): Promise<void>;
}

export async function balance(servers: readonly string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const turn = { servers, next: 0 };

  const pass = (from: IncomingMessage, to: ServerResponse) => {
    const server = turn.servers[turn.next++ % turn.servers.length] ?? '';
    const asking = request(server + (from.url ?? ''), { method: from.method ?? 'GET', headers: from.headers, agent }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
      // Killed in the middle of an answer.
      answer.on('error', () => to.destroy());
    });
    asking.on('error', () => {
      if (to.headersSent) to.destroy();
      else to.writeHead(502).end();
    });
    from.pipe(asking);
  };

  const listening = createServer(pass);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    send: (to) => { turn.servers = to; },
    stop: async () => {
      const stopped = new Promise((resolve) => listening.close(resolve));
      listening.closeAllConnections();
      await stopped;
      agent.destroy();
    },
  };
}
