/** Many clients at once, each with a connection of its own and its next request as soon as it has its answer. */
import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Served } from './serve.ts';

export interface Asked {
  readonly method: 'GET' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookie: string | undefined;
}

export interface Figures {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
}

export interface Client {
  ask(asked: Asked): Promise<Answer>;
  leave(): void;
}

export function client(port: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    leave: () => agent.destroy(),
    ask: ({ method, path, headers, body }) => new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, method, path, agent, headers: { accept: 'text/html', ...headers, ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString(), cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] }));
        answer.on('error', reject);
      });
      asking.on('error', reject);
      asking.end(body);
    }),
  };
}

/** Each client does `turn` again and again; those of the first part are not counted. */
export async function load(port: number, clients: number, { warming, measuring }: { readonly warming: number; readonly measuring: number }, turns: (client: Client) => () => Promise<void>): Promise<Figures> {
  const times: number[] = [];
  const from = performance.now() + warming;
  const until = from + measuring;
  await Promise.all(Array.from({ length: clients }, async () => {
    const one = client(port);
    const turn = turns(one);
    for (let start = performance.now(); start < until; start = performance.now()) {
      await turn();
      const end = performance.now();
      if (start >= from && end <= until) times.push(end - start);
    }
    one.leave();
  }));
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { perSecond: times.length / measuring * 1_000, median: at(0.5), p99: at(0.99) };
}

/** Serves it as long as `use` takes. */
export async function serving<T>(served: Served, use: (port: number) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('serve.ts', import.meta.url)), JSON.stringify(served)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())));
      void ended.then(() => reject(new Error('The server ended by itself.')));
    });
    return await use(port);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

export const tell = ({ perSecond, median, p99 }: Figures): string => `${Math.round(perSecond).toLocaleString('en')} a second, median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
