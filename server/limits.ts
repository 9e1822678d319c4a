/** How often one address may ask for what costs. Generous: several readers may have one address, and one may read fast. */
import { rateLimit, type RateLimitRequestHandler, type Store } from 'express-rate-limit';
import { sendPage, sendProblem, type Answering } from './answering.ts';
import { problemOf } from './problem.ts';

/** So many requests in so many seconds. */
export interface Rate {
  readonly most: number;
  readonly seconds: number;
}

export interface Limits {
  /** Saves, and whatever else changes what is kept of a reader. */
  readonly saves: Rate;
  /** Pages and files of the library: each plays many readings again. */
  readonly libraries: Rate;
  /** Codes that are made. */
  readonly codes: Rate;
  /** Codes that are wrong. */
  readonly guesses: Rate;
  /** Moves, not requests, that are replayed. */
  readonly replays: Rate;
}

export const LIMITS: Limits = {
  saves: { most: 3_000, seconds: 60 },
  libraries: { most: 120, seconds: 60 },
  codes: { most: 30, seconds: 600 },
  guesses: { most: 20, seconds: 600 },
  replays: { most: 20_000, seconds: 60 },
};

/** Who has one IPv6 address has many: all that begin with so many bits of it are one. */
export const SUBNET = 56;

export interface Limiting {
  /** Where people are answered, who get a page. */
  readonly answering?: Answering;
  /** Counts only what was refused. */
  readonly onlyRefused?: boolean;
  /** What counts, where it is not the requests. */
  readonly store?: Store;
}

export function limiter({ most, seconds }: Rate, sentence: string, { answering, onlyRefused = false, store }: Limiting = {}): RateLimitRequestHandler {
  return rateLimit({
    limit: most,
    windowMs: seconds * 1000,
    ipv6Subnet: SUBNET,
    ...(store && { store }),
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: onlyRefused,
    // It would write to the terminal what whoever asks can make it say.
    validate: false,
    handler: (request, response) => {
      response.setHeader('Retry-After', String(seconds));
      const problem = problemOf(429, 'That is too often', sentence);
      if (answering && !request.originalUrl.startsWith('/api/')) sendPage(answering, request, response, problem);
      else sendProblem(response, problem);
    },
  });
}
