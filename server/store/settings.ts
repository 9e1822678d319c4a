/** Where what readers have is kept, as whoever starts the server says. */
import { statSync } from 'node:fs';
import type { Environment } from '../settings.ts';
import { SHORTEST_SECRET } from './secret.ts';

export interface Keeping {
  /** The folder of what is kept, where it is not the project's own. */
  readonly data?: string;
  /** PostgreSQL, where many servers share what is kept. */
  readonly databaseUrl?: string;
  /** What signs the readers' cookies, where it is not made in the folder. */
  readonly secret?: string;
}

/** What is set, and a sentence for each that is wrong. */
export function readKeeping({ DATA, DATABASE_URL, SECRET }: Environment): { readonly keeping: Keeping; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const data = given(DATA);
  if (data !== undefined && statSync(data, { throwIfNoEntry: false })?.isDirectory() === false) {
    wrong.push(`DATA is "${data}", which is no folder: give the folder that keeps what readers have, or leave it out for the project's own.`);
  }
  const databaseUrl = given(DATABASE_URL);
  const secret = given(SECRET);
  // It holds a password, so it is not said again.
  if (databaseUrl !== undefined && !isPostgres(databaseUrl)) wrong.push('DATABASE_URL is no address of a PostgreSQL: give one such as postgres://user:password@db.example:5432/otherwise, or leave it out for SQLite.');
  if (databaseUrl !== undefined && secret === undefined) wrong.push('SECRET is missing: all servers at one DATABASE_URL need the same, so that each knows the readers of the others. Make one with "openssl rand -hex 32".');
  if (secret !== undefined && secret.length < SHORTEST_SECRET) wrong.push(`SECRET has ${secret.length} characters: give at least ${SHORTEST_SECRET}, such as "openssl rand -hex 32" makes.`);
  return { keeping: { ...(data !== undefined && { data }), ...(databaseUrl !== undefined && { databaseUrl }), ...(secret !== undefined && { secret }) }, wrong };
}

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const isPostgres = (address: string): boolean => URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol);
