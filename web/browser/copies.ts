/**
 * The browser's own copy of every playthrough of a pack, each under a key of its own in `localStorage`: it is written before a page
 * is left, which IndexedDB cannot promise, other tabs are told, and a tab writes over no log but the one it goes on with.
 */
import type { Move } from '../../engine/multiverse/machine.ts';
import { formatCopy, parseCopy, type Copy } from './copy.ts';

/** As much of `localStorage` as is needed. Any of it may throw, or be forbidden altogether. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Copies {
  /** The last read first. */
  all(): readonly Copy[];
  /** As it stands now: another tab may have gone on with it. */
  get(id: string): Copy | undefined;
  /** False where there was no room for it: then it is known until the page is left. */
  put(copy: Copy, room?: 'made' | 'only what there is'): boolean;
  remove(id: string): void;
}

export const copyKey = (pack: string, id = ''): string => `otherwise:${pack}/${id}`;

export function openCopies(storage: Storage | undefined, pack: string): Copies {
  const unwritten = new Map<string, Copy>();
  /** By id, what was last read of it: a log is long, and seldom another. */
  const known = new Map<string, { readonly text: string; readonly copy: Copy | undefined }>();
  const prefix = copyKey(pack);

  const textOf = (id: string): string | null => {
    try {
      return storage?.getItem(prefix + id) ?? null;
    } catch {
      return null;
    }
  };
  const get = (id: string): Copy | undefined => {
    const newer = unwritten.get(id);
    if (newer) return newer;
    const text = textOf(id);
    if (text === null) return undefined;
    const before = known.get(id);
    if (before?.text === text) return before.copy;
    const copy = parseCopy(id, text);
    known.set(id, { text, copy });
    return copy;
  };
  const all = (): readonly Copy[] => [...new Set([...idsIn(storage, prefix), ...unwritten.keys()])]
    .flatMap((id) => get(id) ?? [])
    .sort((one, other) => other.read - one.read);
  const write = (copy: Copy): boolean => {
    try {
      if (!storage) return false;
      storage.setItem(prefix + copy.id, formatCopy(copy));
      unwritten.delete(copy.id);
      return true;
    } catch {
      return false;
    }
  };
  const remove = (id: string): void => {
    unwritten.delete(id);
    try {
      storage?.removeItem(prefix + id);
    } catch { /* Forbidden: then it was never written. */ }
  };
  return {
    all,
    get,
    remove,
    put(copy, room = 'made') {
      if (write(copy)) return true;
      if (room === 'made') {
        // What the server has whole can be had again: the longest unread goes first. Then the words go, and only the keys stay.
        for (const { id, acknowledged, moves } of [...all()].reverse()) {
          if (id === copy.id || acknowledged < moves.length || unwritten.has(id)) continue;
          remove(id);
          if (write(copy)) return true;
        }
        if (write({ ...copy, moves: copy.moves.map(bare) })) return true;
      }
      unwritten.set(copy.id, copy);
      return false;
    },
  };
}

const bare = (move: Move): Move => (move.type === 'CHOOSE' ? { type: 'CHOOSE', key: move.key } : move);

const idsIn = (storage: Storage | undefined, prefix: string): string[] =>
  keysOf(storage).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

/** The packs of which something is kept. */
export const packsIn = (storage: Storage | undefined): readonly string[] =>
  [...new Set(keysOf(storage).flatMap((key) => /^otherwise:([a-z][a-z0-9-]*)(?:\/|$)/.exec(key)?.[1] ?? []))];

/** Of every pack, and whatever else is kept beside the logs. */
export function forgetAll(storage: Storage | undefined): void {
  for (const key of keysOf(storage)) if (key.startsWith('otherwise:')) storage?.removeItem(key);
}

function keysOf(storage: Storage | undefined): string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index)).filter((key) => typeof key === 'string');
  } catch {
    // Forbidden: there is nothing in it.
    return [];
  }
}
