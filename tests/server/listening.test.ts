/** Listening, and stopping in good order. */
import { Agent, createServer, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { CannotListen, listen } from '../../server/listening.ts';

const here = { port: 0, host: '127.0.0.1' };
const portOf = (address: string): number => Number(new URL(address).port);

test('the address that is printed can be opened', async () => {
  const { address, stop } = await listen((_, response) => response.end('here'), here);
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  expect(await (await fetch(address)).text()).toBe('here');
  await stop();
});

test('a port in use is a sentence', async () => {
  const { address, stop } = await listen((_, response) => response.end(), here);
  const port = portOf(address);
  const again = listen((_, response) => response.end(), { ...here, port });
  await expect(again).rejects.toThrow(new CannotListen(`Port ${port} is in use, perhaps by Otherwise itself: stop what uses it, or choose another with PORT=${port + 1}.`));
  await stop();
});

test('the sentence names the setting that was wrong', async () => {
  const { address, stop } = await listen((_, response) => response.end(), here);
  const port = portOf(address);
  await expect(listen((_, response) => response.end(), { ...here, port }, 'METRICS_')).rejects.toThrow(`choose another with METRICS_PORT=${port + 1}.`);
  await expect(listen((_, response) => response.end(), { port: 0, host: '192.0.2.1' }, 'METRICS_')).rejects.toThrow('METRICS_HOST is "192.0.2.1", which is no address of this machine');
  await stop();
});

test('a host that is not of this machine is a sentence', async () => {
  await expect(listen((_, response) => response.end(), { port: 0, host: '192.0.2.1' }))
    .rejects.toThrow('HOST is "192.0.2.1", which is no address of this machine: leave it out for this machine alone, or give 0.0.0.0 for all its addresses.');
});

test('what is under way when it stops is answered, and nothing more is taken', async () => {
  const waiting: ServerResponse[] = [];
  const { address, stop } = await listen((_, response) => { waiting.push(response); }, here);
  const answer = fetch(address).then((response) => response.text());
  await expect.poll(() => waiting.length).toBe(1);
  const stopped = stop();
  await expect(fetch(address)).rejects.toThrow();
  waiting[0]?.end('answered');
  expect(await answer).toBe('answered');
  await stopped;
});

test('a connection that is kept alive ends with the answer that was under way', async () => {
  const waiting: ServerResponse[] = [];
  const { address, stop } = await listen((_, response) => { waiting.push(response); }, here);
  const agent = new Agent({ keepAlive: true });
  const answered = new Promise<string | undefined>((resolve) => {
    request(address, { agent }, (response) => response.resume().on('end', () => resolve(response.headers.connection))).end();
  });
  await expect.poll(() => waiting.length).toBe(1);
  // Longer than the test may take: nothing but the answer ends it.
  const stopped = stop(600_000);
  waiting[0]?.end('answered');
  expect(await answered).toBe('close');
  await stopped;
  agent.destroy();
});

test('what never ends is cut off in bounded time, idle connections at once', async () => {
  const { address, stop } = await listen((_, response) => { response.write('for ever'); }, here);
  const open = request(address, { agent: false });
  const cut = new Promise((resolve) => { open.on('response', (response) => response.on('error', resolve).resume()); });
  open.end();
  const idle = connect(portOf(address), '127.0.0.1');
  await new Promise((resolve) => { open.on('response', resolve); });
  const began = performance.now();
  await stop(100);
  expect(performance.now() - began).toBeLessThan(2_000);
  await cut;
  idle.destroy();
});

test('what is not HTTP is told so', async () => {
  const { address, stop } = await listen((_, response) => response.end(), here);
  const socket = connect(portOf(address), '127.0.0.1');
  socket.end('nonsense\r\n\r\n');
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  const problem = '{"type":"about:blank","title":"Bad Request","status":400,"detail":"The request cannot be read."}';
  expect(Buffer.concat(parts).toString()).toBe(`HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json; charset=utf-8\r\nConnection: close\r\nContent-Length: ${problem.length}\r\n\r\n${problem}`);
  await stop();
});

test('a server of ours leaves nothing behind', async () => {
  const { address, stop } = await listen((_, response) => response.end(), here);
  await stop();
  const port = portOf(address);
  const next = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => { next.once('listening', resolve); });
  next.close();
});
