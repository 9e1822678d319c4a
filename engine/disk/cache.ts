/** Results kept on disk by the content they were made from, in a folder that may be thrown away at any time. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Cache {
  /** The value kept under these parts, or undefined. */
  find<T>(kind: string, parts: readonly string[]): T | undefined;
  keep<T>(kind: string, parts: readonly string[], value: T): void;
}

/** The value kept under these parts, or the value made now, which is then kept. */
export function cached<T>(cache: Cache, kind: string, parts: readonly string[], make: () => T): T {
  const found = cache.find<T>(kind, parts);
  if (found !== undefined) return found;
  const value = make();
  cache.keep(kind, parts, value);
  return value;
}

/** The hash of what something was made from: 32 hexadecimal digits. */
export function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

export function diskCache(folder: string): Cache {
  const fileOf = (kind: string, parts: readonly string[]): string => join(folder, kind, `${hashOf(parts)}.json`);
  return {
    find<T>(kind: string, parts: readonly string[]) {
      try {
        return JSON.parse(readFileSync(fileOf(kind, parts), 'utf8')) as T;
      } catch {
        // Not there, or cut short by a crash: made again.
        return undefined;
      }
    },
    keep(kind, parts, value) {
      const file = fileOf(kind, parts);
      try {
        mkdirSync(join(folder, kind), { recursive: true });
        // Written beside it first: another process may be reading.
        const part = `${file}.${process.pid}`;
        writeFileSync(part, JSON.stringify(value));
        renameSync(part, file);
      } catch { /* A cache that cannot be written is slow, not wrong. */ }
    },
  };
}

/** Keeps nothing. */
export const noCache: Cache = { find: () => undefined, keep: () => undefined };
