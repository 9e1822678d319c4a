/**
 * How much one address may have replayed: counted in moves, not in requests. A reader's next page costs one, however fast they
 * read; a long link that nobody has followed before costs all of its moves.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';
import { ipKeyGenerator, type Store } from 'express-rate-limit';
import type { Answering } from './answering.ts';
import { limiter, SUBNET, type Rate } from './limits.ts';
import type { Replays } from './replays.ts';
import { isLoopback } from './settings.ts';

export interface ReplayLimit {
  /** To stand before all that replays. */
  readonly limit: RequestHandler;
  /** The same replays, put to the account of the request that asks for them. */
  readonly replays: Replays;
}

/** What is only sent, and never replayed. */
const FILES = /^\/(assets|stories|media)\//;

/** To look a move up in the cache costs so little of what it costs to make it. */
const LOOKING_UP = 1 / 20;

export function limitReplays(replays: Replays, rate: Rate, answering: Answering): ReplayLimit {
  const account = movesByAddress(rate.seconds);
  const asking = new AsyncLocalStorage<string>();
  const sentence = 'More readings are asked for from this address than can be followed at once. In a minute the same page can be had.';
  const limiting = limiter(rate, sentence, { answering, store: account });
  return {
    limit: (request, response, next) => {
      const { ip, path } = request;
      // From this machine itself; or its balancer, and TRUST_PROXY is not set: then nothing is known of who asks.
      if (ip === undefined || isLoopback(ip.replace(/^::ffff:/, '')) || FILES.test(path)) next();
      else asking.run(ipKeyGenerator(ip, SUBNET), () => void limiting(request, response, next));
    },
    replays: {
      ...replays,
      async replay(pack, playthrough, known) {
        const address = asking.getStore();
        if (address === undefined) return replays.replay(pack, playthrough, known);
        const { length } = playthrough.moves;
        // All of it until it is known: of many at once none may come in on the account of the others.
        account.spend(address, length);
        const replayed = await replays.replay(pack, playthrough, known);
        account.spend(address, Math.max(replayed.steps, Math.floor(length * LOOKING_UP)) - length);
        return replayed;
      },
      pages(pack, playthrough) {
        const address = asking.getStore();
        if (address !== undefined) account.spend(address, playthrough.moves.length);
        return replays.pages(pack, playthrough);
      },
    },
  };
}

/** What express-rate-limit keeps its counts in, but for moves: to ask costs nothing, and what was spent is told afterwards. */
function movesByAddress(seconds: number): Store & { readonly spend: (address: string, moves: number) => void } {
  const accounts = new Map<string, { moves: number; readonly until: number }>();
  const accountOf = (address: string) => {
    const now = Date.now();
    const kept = accounts.get(address);
    if (kept && kept.until > now) return kept;
    // The oldest stand first, so what is over ends where something is not.
    for (const [old, { until }] of accounts) {
      if (until > now) break;
      accounts.delete(old);
    }
    const opened = { moves: 0, until: now + seconds * 1_000 };
    accounts.delete(address);
    accounts.set(address, opened);
    return opened;
  };
  return {
    spend(address, moves) {
      accountOf(address).moves += moves;
    },
    increment(address) {
      const { moves, until } = accountOf(address);
      // It wants a count from 1 on.
      return { totalHits: Math.max(1, Math.ceil(moves)), resetTime: new Date(until) };
    },
    decrement: () => undefined,
    resetKey: (address) => void accounts.delete(address),
  };
}
