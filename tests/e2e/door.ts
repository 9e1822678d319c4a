/** What a browser comes by, like a balancer: it leads to one server or another, or to none. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server; or no answer at all, one that there is none, or a connection that nothing comes over. */
export type Behind = URL | 'nobody' | 'broken' | 'silence';

export interface Door {
  readonly address: string;
  leadTo(behind: Behind): void;
  close(): Promise<void>;
}

export async function openDoor(first: Behind): Promise<Door> {
  const behind: { now: Behind } = { now: first };
  const door = createServer((asked, answer) => {
    switch (behind.now) {
      case 'nobody': asked.socket.destroy(); break;
      case 'silence': break;
      case 'broken': answer.writeHead(502, { 'Content-Type': 'text/plain' }).end('There is nobody behind this door.'); break;
      default:
        asked.pipe(request(new URL(asked.url ?? '/', behind.now), { method: asked.method, headers: asked.headers }, (response) => {
          answer.writeHead(response.statusCode ?? 0, response.headers);
          response.pipe(answer);
        }));
    }
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    leadTo(next) {
      behind.now = next;
    },
    async close() {
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
    },
  };
}
