/** A request as the bytes that it is, right or wrong, and what came back. */
import { connect } from 'node:net';

export interface Raw {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  /** Of an answer that came in chunks, with their lengths among it. */
  readonly text: string;
}

/** Undefined where the connection was closed without a word. */
export function send(address: string, { method, target, headers, body }: Raw): Promise<RawAnswer | undefined> {
  const head = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`), 'Connection: close', '', ''].join('\r\n');
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => {
      socket.write(Buffer.concat([Buffer.from(head, 'latin1'), body]));
      // Else it would be waited for what was promised.
      if (!isWhole(headers, body)) socket.end();
    });
    socket.on('data', (part) => parts.push(part));
    // A server that has read enough closes while we still send: what it said before that counts.
    const done = (error?: NodeJS.ErrnoException) => {
      const bytes = Buffer.concat(parts);
      try {
        if (error && !['ECONNRESET', 'EPIPE'].includes(error.code ?? '')) throw error;
        resolve(read(bytes));
      } catch (wrong) {
        reject(wrong instanceof Error ? wrong : new Error(String(wrong)));
      }
    };
    socket.on('error', done).on('close', () => done());
  });
}

/** Whether the body is as long as the headers say. */
function isWhole(headers: Raw['headers'], body: Uint8Array): boolean {
  const lengths = headers.filter(([name]) => /^(content-length|transfer-encoding|expect|upgrade)$/i.test(name)).map(([, value]) => value);
  return body.length === 0 ? lengths.length === 0 : lengths.length === 1 && lengths[0] === String(body.length);
}

function read(bytes: Buffer): RawAnswer | undefined {
  if (bytes.length === 0) return undefined;
  const text = bytes.toString('latin1');
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(text) ?? [];
  if (status === undefined) throw new Error(`That is no answer: ${text.slice(0, 200)}`);
  // What Node sends before it asks us.
  if (status === '100') return read(bytes.subarray(text.indexOf('\r\n\r\n') + 4));
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end);
  // Whatever was sent after the request may have been refused as one more.
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return {
    status: Number(status),
    type: /^content-type: ([^;\r]*)/im.exec(head)?.[1] ?? '',
    text: bytes.subarray(end + 4, length === undefined ? undefined : end + 4 + Number(length)).toString(),
  };
}
