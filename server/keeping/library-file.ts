/**
 * A library as a file: `{ "format": "otherwise-library", "version": 1, "playthroughs": [ … ] }`, each with its id, pack, revision,
 * seed, brings and moves, and where it has them `name`, `forkedFrom`, `started` and `read`. Of a file that comes back each
 * playthrough is taken or left by itself.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BroughtRoom } from '../../web/library/model.ts';
import type { KeptPlaythrough, ReaderId } from '../store/store.ts';
import type { Keeping } from './keeping.ts';
import { logOf, play } from './playing.ts';
import { firstWrong, Log } from './shapes.ts';

const FORMAT = 'otherwise-library';
const VERSION = 1;

/** Bytes that a file may have, and readings in it. */
export const LARGEST_FILE = 10_000_000;
const MOST = 2_000;

/** How often one that was let go of is brought back. */
const PATIENCE = 20;

const File = z.object({ format: z.literal(FORMAT), version: z.int(), playthroughs: z.array(z.unknown()) });

export const writeFile = (playthroughs: readonly KeptPlaythrough[]): string => `${JSON.stringify({ format: FORMAT, version: VERSION, playthroughs }, null, 1)}\n`;

/** What is in the file; a sentence where it is no such file. */
export function readFile(text: string): readonly unknown[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'The file is damaged, or is none that was taken from a library: it cannot be read as JSON.';
  }
  const { data } = File.safeParse(value);
  if (!data) return 'The file was not taken from a library like this one: it does not say so at its beginning.';
  if (data.version > VERSION) return `The file is of version ${data.version}, and this library knows version ${VERSION}: bring it to a newer one.`;
  if (data.playthroughs.length > MOST) return `The file has ${data.playthroughs.length} readings, and at most ${MOST} are taken at a time.`;
  return data.playthroughs;
}

/** Takes what is sound, and says of the rest what is wrong. `keeper` is asked for only where there is something to keep. */
export async function bring(keeping: Keeping, keeper: () => Promise<ReaderId>, playthroughs: readonly unknown[]): Promise<BroughtRoom> {
  const left: { what: string; why: string }[] = [];
  for (const [index, value] of playthroughs.entries()) {
    const why = await bringOne(keeping, keeper, value);
    if (why !== undefined) left.push({ what: nameOf(value) ?? `Reading ${index + 1} of the file`, why });
  }
  return { kind: 'brought', taken: playthroughs.length - left.length, left };
}

/** Undefined where it was taken. */
async function bringOne({ library, replays, store }: Keeping, keeper: () => Promise<ReaderId>, value: unknown): Promise<string | undefined> {
  const { data: log, error } = Log.safeParse(value);
  if (!log) return `it is damaged: ${firstWrong(error)}`;
  const pack = library.pack(log.pack);
  if (!pack) return `it is of the story “${log.pack}”, which is not here.`;
  const played = await play(replays, pack, logOf(log), log.revision, 0);
  if ('impossible' in played) return `it cannot have been read so: ${played.impossible}`;
  if ('tooMuch' in played) return played.tooMuch;
  const reader = await keeper();
  // What was let go is brought back under another id, the same each time: whoever brings it wants it.
  for (let id = log.id, time = 0; time < PATIENCE; id = uuidOf(id), time++) {
    const saved = await store.save(reader, { ...log, ...played, id, acknowledged: 0, fork: uuidOf(`${id} ${JSON.stringify(log)}`) });
    if ('saved' in saved) return undefined;
  }
  return 'it has been let go of, again and again.';
}

function nameOf(value: unknown): string | undefined {
  const { data } = z.object({ name: z.string().min(1).max(200) }).safeParse(value);
  return data && `“${data.name}”`;
}

/** The same for the same text, so that a file that is brought twice is kept once. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
