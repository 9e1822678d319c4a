/** What signs the readers' cookies: given where many servers share it, else made once beside the database and read by its owner alone. */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from './cannot-open.ts';
import { makeFolder } from './make-folder.ts';

/** The fewest characters a secret may have. */
export const SHORTEST_SECRET = 32;

export const secretFileIn = (folder: string): string => join(folder, 'secret');

/** Throws `CannotOpen`. */
export function secretIn(folder: string): string {
  const file = secretFileIn(folder);
  try {
    makeFolder(folder);
    const secret = read(file) ?? make(file);
    if (secret.length < SHORTEST_SECRET) throw new CannotOpen(`${file} has fewer than ${SHORTEST_SECRET} characters, so it is no secret: bring it back from where you keep it, or delete it for a new one, by which no reader will be known.`);
    return secret;
  } catch (error) {
    if (error instanceof CannotOpen || !(error instanceof Error)) throw error;
    throw new CannotOpen(`The secret ${file} cannot be had: ${error.message}.`, { cause: error });
  }
}

/** Under its name only once it is whole, and only if no other server was first. */
function make(file: string): string {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(own, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(own);
  }
  return read(file) ?? '';
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
