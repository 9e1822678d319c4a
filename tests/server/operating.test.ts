/** The settings of whoever runs it for others, and the sentence for each that cannot be. */
import { expect, test } from 'vitest';
import { readSettings } from '../../server/settings.ts';

const plain = { port: 3000, host: '127.0.0.1', development: false };

test.each([
  [{ TRUST_PROXY: '1' }, { trustProxy: 1 }],
  [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
  [{ TRUST_PROXY: 'loopback, 10.0.0.0/8' }, { trustProxy: 'loopback, 10.0.0.0/8' }],
  [{ TRUST_PROXY: 'fd00::/8' }, { trustProxy: 'fd00::/8' }],
  [{ LOG_LEVEL: 'warn' }, { logLevel: 'warn' }],
  [{ METRICS_PORT: '9464' }, { metrics: { port: 9464, host: '127.0.0.1' } }],
  [{ METRICS_PORT: '9464', METRICS_HOST: '10.0.0.7' }, { metrics: { port: 9464, host: '10.0.0.7' } }],
  [{ PORT: '0', METRICS_PORT: '0' }, { port: 0, metrics: { port: 0, host: '127.0.0.1' } }],
  [{ DRAIN: '10' }, { drain: 10 }],
  [{ TRUST_PROXY: '', LOG_LEVEL: '', METRICS_PORT: '', METRICS_HOST: '', DRAIN: '' }, {}],
])('%j is taken', (environment, settings) => {
  expect(readSettings(environment, false)).toEqual({ ...plain, ...settings });
});

const PROXY = (given: string): string => `TRUST_PROXY is "${given}": give the number of balancers that every reader comes through, such as 1, or their addresses, such as "loopback, 10.0.0.0/8".`;

test.each(['true', '0', '-1', '100', '1.5', 'balancer.example', '10.0.0.0/33', '10.0.0.1,'])('%j are no balancers', (given) => {
  expect(readSettings({ TRUST_PROXY: given }, false)).toEqual([PROXY(given)]);
});

test.each([
  [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL is "loud": give one of fatal, error, warn, info, debug, trace, silent.']],
  [{ METRICS_PORT: 'x' }, ['METRICS_PORT is "x", which is no port: give a whole number from 0 to 65535, such as 9464, or leave it out.']],
  [{ METRICS_PORT: '3000' }, ['METRICS_PORT is 3000, where readers come: give another, which only your own machines can reach.']],
  [{ METRICS_PORT: '9464', METRICS_HOST: 'a b' }, ['METRICS_HOST is "a b", which is neither an address nor a name: give one of this machine\'s own that readers cannot reach, such as 127.0.0.1.']],
  [{ METRICS_HOST: '10.0.0.7' }, ['METRICS_HOST is set, but METRICS_PORT is not: give both, or neither.']],
  [{ DRAIN: '1m' }, ['DRAIN is "1m": give the whole seconds, up to 999, that the balancer takes to notice that /readyz says "stopping", such as 10.']],
])('%j is refused', (environment, sentences) => {
  expect(readSettings(environment, false)).toEqual(sentences);
});
