/** Sends what the server has not got, one tab for all: after a page was shown, when the network is back, and again after a while where it could not be. */
import type { Copy } from '../copy.ts';
import { sendCopy, type Post } from './save.ts';

export interface Sender {
  /** Sends what there is to send; settles when all of it was sent, or waits. Those of `doubtful` are sent though nothing is known to be missing. */
  send(doubtful?: readonly string[]): Promise<void>;
}

export interface Sending extends Post {
  /** Absent where the page came by plain http: then two tabs may send the same, which changes nothing. */
  readonly locks: LockManager | undefined;
  /** The server has moves that are not here. */
  readonly behind: () => void;
  /** Something was sent that the server had not. */
  readonly arrived?: () => void;
}

/** One for all packs: what is kept first makes the reader, who is to be the same for the rest. */
const LOCK = 'otherwise:sending';

/** Milliseconds before it is tried again where nobody has said when; twice as long each time, up to the longest. */
const PATIENCE = { first: 5_000, longest: 300_000 };

export function createSender(sending: Sending): Sender {
  const { copies, locks } = sending;
  /** Those that are not taken as they are; with more moves they may be. */
  const refused = new Map<string, number>();
  const doubted = new Set<string>();
  let underWay: Promise<void> | undefined;
  let isAsked = false;
  let failed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWaiting = ({ id, moves, acknowledged }: Copy): boolean =>
    (moves.length > acknowledged || doubted.has(id)) && refused.get(id) !== moves.length;

  const sendAll = async (): Promise<void> => {
    let hasArrived = false;
    for (;;) {
      const copy = copies.all().find(isWaiting);
      if (!copy) break;
      const sent = await sendCopy(copy, sending);
      if (typeof sent === 'object') {
        clearTimeout(timer);
        timer = setTimeout(() => void send(), sent.later ?? Math.min(PATIENCE.longest, PATIENCE.first * 2 ** failed));
        failed++;
        break;
      }
      failed = 0;
      hasArrived ||= sent !== 'never';
      if (sent !== 'again') doubted.delete(copy.id);
      if (sent === 'never') refused.set(copy.id, copy.moves.length);
      if (sent === 'behind') sending.behind();
    }
    if (hasArrived) sending.arrived?.();
  };

  const run = async (): Promise<void> => {
    do {
      isAsked = false;
      // Whoever has waited finds what the other tab has sent.
      await (locks ? locks.request(LOCK, sendAll) : sendAll());
    } while (isAsked);
    underWay = undefined;
  };

  async function send(doubtful: readonly string[] = []): Promise<void> {
    for (const id of doubtful) doubted.add(id);
    if (underWay) isAsked = true;
    else if (copies.all().some(isWaiting)) underWay = run();
    await underWay;
  }
  return { send };
}
