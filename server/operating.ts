/** The settings of whoever runs it for others: whom to trust for addresses, what to log, where to be measured, how to stop. */
import express from 'express';
import { isHost, isPort } from './host-and-port.ts';
import type { Environment } from './settings.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = typeof LOG_LEVELS[number];

export interface Operating {
  /** The balancers that may say who asks: how many stand before us, or their addresses. As Express takes them. */
  readonly trustProxy?: number | string;
  readonly logLevel?: LogLevel;
  /** Where figures are given to Prometheus: never where readers come. */
  readonly metrics?: { readonly port: number; readonly host: string };
  /** Seconds between saying that it stops, and stopping. */
  readonly drain?: number;
}

/** What is set, and a sentence for each that is wrong. */
export function readOperating({ PORT = '3000', TRUST_PROXY = '', LOG_LEVEL = '', METRICS_PORT = '', METRICS_HOST = '', DRAIN = '' }: Environment): { readonly operating: Operating; readonly wrong: readonly string[] } {
  const wrong: string[] = [];

  const trustProxy = TRUST_PROXY === '' ? undefined : proxiesIn(TRUST_PROXY);
  if (trustProxy === null) wrong.push(`TRUST_PROXY is "${TRUST_PROXY}": give the number of balancers that every reader comes through, such as 1, or their addresses, such as "loopback, 10.0.0.0/8".`);

  const logLevel = LOG_LEVELS.find((level) => level === LOG_LEVEL);
  if (LOG_LEVEL !== '' && logLevel === undefined) wrong.push(`LOG_LEVEL is "${LOG_LEVEL}": give one of ${LOG_LEVELS.join(', ')}.`);

  if (METRICS_PORT !== '' && !isPort(METRICS_PORT)) wrong.push(`METRICS_PORT is "${METRICS_PORT}", which is no port: give a whole number from 0 to 65535, such as 9464, or leave it out.`);
  else if (METRICS_PORT !== '' && METRICS_PORT !== '0' && Number(METRICS_PORT) === Number(PORT)) wrong.push(`METRICS_PORT is ${METRICS_PORT}, where readers come: give another, which only your own machines can reach.`);
  if (METRICS_HOST !== '' && !isHost(METRICS_HOST)) wrong.push(`METRICS_HOST is "${METRICS_HOST}", which is neither an address nor a name: give one of this machine's own that readers cannot reach, such as 127.0.0.1.`);
  else if (METRICS_HOST !== '' && METRICS_PORT === '') wrong.push('METRICS_HOST is set, but METRICS_PORT is not: give both, or neither.');

  if (DRAIN !== '' && !/^\d{1,3}$/.test(DRAIN)) wrong.push(`DRAIN is "${DRAIN}": give the whole seconds, up to 999, that the balancer takes to notice that /readyz says "stopping", such as 10.`);

  return {
    wrong,
    operating: {
      ...(trustProxy != null && { trustProxy }),
      ...(logLevel && { logLevel }),
      ...(METRICS_PORT !== '' && { metrics: { port: Number(METRICS_PORT), host: METRICS_HOST === '' ? '127.0.0.1' : METRICS_HOST } }),
      ...(DRAIN !== '' && { drain: Number(DRAIN) }),
    },
  };
}

/** A number of balancers, or the addresses that Express can read; null for what is neither. */
function proxiesIn(text: string): number | string | null {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  try {
    // Express reads them when it is given them, and throws where it cannot.
    express().set('trust proxy', text);
    // A bare number is an address to it as well: "0" would be 0.0.0.0.
    return /^\d+$/.test(text) ? null : text;
  } catch {
    return null;
  }
}
