/** A wire to a server that can be held: what is sent over it then arrives nowhere, and nobody is told. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Wire {
  readonly port: number;
  hold(): void;
  /** New connections go through again; what was held stays lost. */
  mend(): void;
  cut(): Promise<void>;
}

export async function wireTo(port: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  const state = { held: false };
  const server = createServer((near) => {
    sockets.add(near);
    if (state.held) return;
    const far = connect(port, '127.0.0.1');
    sockets.add(far);
    const pass = (from: Socket, to: Socket) => {
      from.on('data', (chunk) => { if (!from.isPaused()) to.write(chunk); });
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    };
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hold: () => {
      state.held = true;
      for (const socket of sockets) socket.pause();
    },
    mend: () => { state.held = false; },
    cut: async () => {
      const ended = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await ended;
    },
  };
}
