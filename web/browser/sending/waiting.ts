/** What waits in this browser, of whatever book, is sent from every page that runs our script: it may have been read without a network. */
import { copyKey, openCopies, packsIn, type Copies, type Storage } from '../copies.ts';
import { makeUuid } from '../uuid.ts';
import { createSender, type Sender } from './sender.ts';
import { keepShelfFresh } from './shelf-again.ts';

/** Milliseconds: what was read so shortly before a page was asked for may have come to the server just after that. */
const JUST_BEFORE = 60_000;

/** `but` is the book whose page this is, which sends its own. */
export async function sendWaiting(window: Window, storage: Storage | undefined, but?: string): Promise<void> {
  const { document, navigator } = window;
  const shelf = keepShelfFresh(document);
  const senders = new Map<string, Sender>();
  const senderOf = (pack: string): Sender => {
    const sender = senders.get(pack) ?? createSender({
      pack, edition: '', copies: withEdition(openCopies(storage, pack)), makeId: () => makeUuid(window.crypto),
      fetch: (...request) => window.fetch(...request), locks: navigator.locks, behind: () => undefined, arrived: () => shelf?.isOld(),
    });
    senders.set(pack, sender);
    return sender;
  };
  const send = async (): Promise<void> => {
    if (!navigator.onLine) return;
    // One after another: the first that is kept makes the reader, and all the others are to be the same reader's.
    for (const pack of packsIn(storage)) if (pack !== but) await senderOf(pack).send();
  };

  window.addEventListener('online', () => void send());
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void send(); });
  // Another tab has read on, or has sent what this one would have.
  window.addEventListener('storage', ({ key }) => { if (key !== null && packsIn(storage).some((pack) => key.startsWith(copyKey(pack)))) shelf?.isOld(); });
  await send();
  if (shelf && lastRead(storage) > window.performance.timeOrigin - JUST_BEFORE) shelf.isOld();
}

/** A log that knows no edition was kept long ago; it waits for a page of its book, which does. */
const withEdition = (copies: Copies): Copies => ({ ...copies, all: () => copies.all().filter(({ revision }) => revision !== undefined) });

const lastRead = (storage: Storage | undefined): number =>
  Math.max(...packsIn(storage).map((pack) => openCopies(storage, pack).all()[0]?.read ?? 0));
