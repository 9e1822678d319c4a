/** A reader who plays at random and saves as the browser does: each move is kept before the next, and what fails is tried again. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Move, Place } from '../../engine/multiverse/machine.ts';
import { isRefusal, movesFrom, open, step } from '../../engine/multiverse/playthrough.ts';
import { encodeLink } from '../../engine/reading/link.ts';
import type { ShelvedPack } from '../../server/library.ts';
import { pageAddress } from '../../web/addresses.ts';
import type { KeptAnswered, SaveAnswered, SaveSent } from '../../web/keeping/wire.ts';

export interface Told {
  /** Requests that were answered as they should be. */
  answered: number;
  /** Attempts that failed, and were tried again. */
  retried: number;
  acknowledged: number;
  /** Called after each move that was acknowledged. */
  hear?: () => void;
}

/** Tries before it is said that a retry does not cure it. */
const PATIENCE = 200;

interface Played { readonly id: string; readonly fork: string; readonly log: Move[] }

export interface RandomReader {
  /** Plays so many moves; a page is fetched and a save acknowledged for each. */
  play(moves: number): Promise<void>;
  /** What is kept of each playthrough, and what was acknowledged of it. */
  compare(): Promise<readonly { readonly kept: readonly Move[]; readonly acknowledged: readonly Move[] }[]>;
  leave(): void;
}

/** `address` stands for where the reader comes from. */
export function randomReader(site: string, pack: ShelvedPack, address: string, told: Told): RandomReader {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const played: Played[] = [];
  let cookie = '';

  /** Until it is answered. */
  async function insist(method: string, path: string, body?: object): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      const { status, text } = await ask(method, path, body).catch(() => ({ status: 0, text: '' }));
      if (status === 200) {
        told.answered++;
        return text;
      }
      // What a retry cannot cure.
      if (attempt > PATIENCE || (status >= 400 && status < 500 && status !== 429)) throw new Error(`${method} ${path} was answered ${status} after ${attempt} attempts: ${text}`);
      told.retried++;
      await pause(20 * Math.min(attempt, 10));
    }
  }

  function ask(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly text: string }> {
    return new Promise((resolve, reject) => {
      const headers = { 'x-forwarded-for': address, 'sec-fetch-site': 'same-origin', accept: 'text/html', ...(cookie !== '' && { cookie }), ...(body && { 'content-type': 'application/json' }) };
      const asking = request(site + path, { method, headers, agent }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => { text += part; });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on('error', reject);
        // Somebody who is made anew by a retry is who the last answer says.
        const [given] = answer.headers['set-cookie'] ?? [];
        if (given !== undefined && answer.statusCode === 200) cookie = given.split(';')[0] ?? '';
      });
      asking.on('error', reject);
      asking.end(body && JSON.stringify(body));
    });
  }

  /** One move of a playthrough, kept and shown. */
  async function make({ id, fork, log }: Played, move: Move): Promise<void> {
    const sent: SaveSent = { pack: pack.id, revision: pack.edition, seed: 0, brings: [], acknowledged: log.length, moves: [move], fork };
    const saved = JSON.parse(await insist('PUT', `/api/library/playthroughs/${id}`, sent)) as SaveAnswered;
    log.push(move);
    if (saved.id !== id || saved.length !== log.length) throw new Error(`Saved otherwise than was sent: ${JSON.stringify(saved)}`);
    told.acknowledged++;
    told.hear?.();
    await insist('GET', pageAddress(pack.id, encodeLink({ seed: 0, brings: new Map(), moves: log })));
  }

  return {
    play: async (moves) => {
      let place: Place | undefined;
      for (let count = 0; count < moves; count++) {
        const ways = place ? movesFrom(pack.multiverse, place) : [];
        if (!place || ways.length === 0) {
          // An ending, or the beginning of all.
          place = open(pack.multiverse, { seed: 0, brings: new Map() });
          played.push({ id: randomUUID(), fork: randomUUID(), log: [] });
          ways.push(...movesFrom(pack.multiverse, place));
        }
        const next = step(pack.multiverse, place, ways[Math.floor(Math.random() * ways.length)]!);
        if (isRefusal(next)) throw new Error(next.refused);
        place = next.place;
        await make(played.at(-1)!, next.move);
      }
    },
    compare: () => Promise.all(played.map(async ({ id, log }) => ({
      kept: (JSON.parse(await insist('GET', `/api/library/playthroughs/${id}`)) as KeptAnswered).moves,
      acknowledged: log,
    }))),
    leave: () => agent.destroy(),
  };
}
