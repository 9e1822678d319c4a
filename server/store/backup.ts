/** A copy of SQLite's file, whole and of one moment, while servers go on writing to it. */
import { backup, DatabaseSync } from '@photostructure/sqlite';
import { existsSync, linkSync, rmSync } from 'node:fs';
import { fileIn } from './open.ts';
import { secretFileIn } from './secret.ts';

/** Done, or in a sentence why not. */
export type Done = { readonly done: string } | { readonly refused: string };

/** The copy stands under its name only once it is whole; what stands there already is not touched. */
export async function backUp(folder: string, target: string): Promise<Done> {
  const file = fileIn(folder);
  if (!existsSync(file)) return { refused: `There is nothing to back up: ${file} is not there.` };
  if (existsSync(target)) return { refused: `${target} is there already: give another name, such as one with the day in it.` };
  const part = `${target}.part`;
  rmSync(part, { force: true });
  const source = new DatabaseSync(file, { readOnly: true });
  try {
    // In one go: what is copied in parts begins anew whenever somebody writes.
    await backup(source, part, { rate: -1 });
    // One file, without another beside it that could be forgotten.
    const copy = new DatabaseSync(part);
    copy.exec('pragma journal_mode = delete');
    copy.close();
    linkSync(part, target);
    const secret = secretFileIn(folder);
    return { done: `${target} holds what readers have.${existsSync(secret) ? ` Keep ${secret} too, in another place: by it readers are known again.` : ''}` };
  } catch (error) {
    return { refused: `${target} could not be written: ${error instanceof Error ? error.message : String(error)}.` };
  } finally {
    source.close();
    rmSync(part, { force: true });
  }
}
