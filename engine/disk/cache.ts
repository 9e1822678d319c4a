/** Results kept on disk by the content they were made from, in a folder that may be thrown away at any time. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Cache {
  /** The value kept under these parts, or the value made now, which is then kept. */
  get<T>(kind: string, parts: readonly string[], make: () => T): T;
}

/** The hash of what something was made from: 32 hexadecimal digits. */
export function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

export function diskCache(folder: string): Cache {
  return {
    get<T>(kind: string, parts: readonly string[], make: () => T): T {
      const file = join(folder, kind, `${hashOf(parts)}.json`);
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as T;
      } catch { /* Not there, or cut short by a crash: made again. */ }
      const value = make();
      try {
        mkdirSync(join(folder, kind), { recursive: true });
        // Written beside it first: another process may be reading.
        const part = `${file}.${process.pid}`;
        writeFileSync(part, JSON.stringify(value));
        renameSync(part, file);
      } catch { /* A cache that cannot be written is slow, not wrong. */ }
      return value;
    },
  };
}

/** Keeps nothing. */
export const noCache: Cache = { get: (_kind, _parts, make) => make() };
