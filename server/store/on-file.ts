/** What `npm run backup` and `npm run restore` have in common: one file as argument, SQLite's folder from the settings, one sentence as answer. */
import { join, relative, resolve } from 'node:path';
import type { Done } from './backup.ts';
import { readKeeping } from './settings.ts';

interface Command {
  readonly name: 'backup' | 'restore';
  /** The project's folder, which has the folder of what is kept unless the settings say otherwise. */
  readonly root: string;
  readonly act: (folder: string, file: string) => Promise<Done>;
}

export async function onFile(command: Command): Promise<void> {
  const done = await perform(command);
  if ('done' in done) process.stdout.write(`${done.done}\n`);
  else {
    process.stderr.write(`${done.refused}\n`);
    process.exitCode = 1;
  }
}

async function perform({ name, root, act }: Command): Promise<Done> {
  const { keeping: { data = join(root, 'data'), databaseUrl }, wrong } = readKeeping(process.env);
  if (wrong.length > 0) return { refused: wrong.join('\n') };
  if (databaseUrl !== undefined) return { refused: `What readers have is in PostgreSQL (DATABASE_URL): use ${name === 'backup' ? 'pg_dump' : 'pg_restore'}.` };
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || file.startsWith('-') || more.length > 0) return { refused: `Give one file: npm run ${name} -- readers.sqlite` };
  // Nobody else on this machine is to read what readers have.
  process.umask(0o077);
  // From where npm was called, and named as seen from there.
  const { INIT_CWD: from = process.cwd() } = process.env;
  const folder = relative(from, resolve(data)) || '.';
  process.chdir(from);
  return act(folder, relative(from, resolve(from, file)));
}
