/** Sends what the server has not got, one tab for all: after a page was shown, when the network is back, and again after a while where it could not be. */
import type { Copy } from '../copy.ts';
import { sendCopy, type Post } from './save.ts';

export interface Sender {
  /** Sends what there is to send. Those of `doubtful` are sent though nothing is known to be missing. */
  send(doubtful?: readonly string[]): void;
}

export interface Sending extends Post {
  /** Absent where the page came by plain http: then two tabs may send the same, which changes nothing. */
  readonly locks: LockManager | undefined;
  /** The server has moves that are not here. */
  readonly behind: () => void;
}

/** Milliseconds before it is tried again where nobody has said when; twice as long each time, up to the longest. */
const PATIENCE = { first: 5_000, longest: 300_000 };

export function createSender(sending: Sending): Sender {
  const { copies, pack, locks } = sending;
  /** Those that are not taken as they are; with more moves they may be. */
  const refused = new Map<string, number>();
  const doubted = new Set<string>();
  let isSending = false;
  let isAsked = false;
  let failed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWaiting = ({ id, moves, acknowledged }: Copy): boolean =>
    (moves.length > acknowledged || doubted.has(id)) && refused.get(id) !== moves.length;

  const sendAll = async (): Promise<void> => {
    for (;;) {
      const copy = copies.all().find(isWaiting);
      if (!copy) return;
      const sent = await sendCopy(copy, sending);
      if (typeof sent === 'object') {
        clearTimeout(timer);
        timer = setTimeout(send, sent.later ?? Math.min(PATIENCE.longest, PATIENCE.first * 2 ** failed));
        failed++;
        return;
      }
      failed = 0;
      if (sent !== 'again') doubted.delete(copy.id);
      if (sent === 'never') refused.set(copy.id, copy.moves.length);
      if (sent === 'behind') sending.behind();
    }
  };

  const run = async (): Promise<void> => {
    isSending = true;
    isAsked = false;
    // Whoever waits finds that the other tab has sent it, and says so in turn.
    await (locks ? locks.request(`otherwise:${pack}:sending`, sendAll) : sendAll());
    isSending = false;
    if (isAsked) await run();
  };

  function send(doubtful: readonly string[] = []): void {
    for (const id of doubtful) doubted.add(id);
    if (isSending) isAsked = true;
    else if (copies.all().some(isWaiting)) void run();
  }
  return { send };
}
