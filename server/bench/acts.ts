/** What the bench may write, and nothing else: a changed path accepted as it reads now, and a reading kept as a path. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { pathFile, writePath } from '../../engine/disk/path-files.ts';
import { isId } from '../../engine/ids.ts';
import { linkIn } from '../../engine/reading/given-link.ts';
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import { pathOf } from '../../engine/reading/recording.ts';
import { formatPath } from '../../engine/reading/transcript.ts';
import type { Recording } from '../../web/bench/model.ts';
import type { ShelvedPack } from '../library.ts';
import type { ReplayedPath } from './replayed-paths.ts';
import { editionOf } from './show.ts';

export interface Done {
  /** Names of the paths that were written. */
  readonly written: readonly string[];
}

export interface Refused {
  readonly status: 404 | 409 | 422;
  readonly refused: string;
}

const text = z.string().trim().transform((words) => (words === '' ? undefined : words)).optional();

/** `path` names the one to accept; without it, all that have changed. `accepts` stands for what was looked at. */
export const Blessing = z.object({ path: text, accepts: z.string() });

export function bless(paths: readonly ReplayedPath[], { path: name, accepts }: z.infer<typeof Blessing>): Done | Refused {
  const meant = name === undefined ? paths : paths.filter(({ result }) => result.name === name);
  if (name !== undefined && meant.length === 0) return { status: 404, refused: `There is no path "${name}" any more.` };
  const changed = meant.flatMap(({ result }) => (result.accepted === undefined ? [] : [{ result, accepted: result.accepted }]));
  if (editionOf(changed.map(({ accepted }) => accepted)) !== accepts) {
    return { status: 409, refused: 'What would be accepted is not what you looked at: the story or the path has changed since. Look again, then accept it.' };
  }
  for (const { result, accepted } of changed) writePath(result, accepted);
  return { written: changed.map(({ result }) => result.name) };
}

export const RecordingAsked = z.object({ at: text, name: text, note: text, over: text });

/** `paths` is the folder of the packs' folders of paths. */
export function record(paths: string, { id, multiverse }: ShelvedPack, { at, name, note, over }: z.infer<typeof RecordingAsked>): Done | (Refused & Pick<Recording, 'exists'>) {
  if (at === undefined) return { status: 422, refused: 'Give the page to record: its address, or the link in it.' };
  if (name === undefined || !isId(name)) return { status: 422, refused: `${name === undefined ? 'A path needs a name' : `"${name}" cannot be the name of a path`}: write it in small letters, digits and hyphens, a letter first.` };
  const playthrough = decodeLink(linkIn(at));
  if (isBadLink(playthrough)) return { status: 422, refused: playthrough.sentence };
  const place = pathFile(paths, id, name);
  if (existsSync(place.file) && over !== 'yes') {
    return { status: 409, refused: `There is a path "${name}" already. Choose another name, or say that it may be written over.`, exists: true };
  }
  const recorded = pathOf(multiverse, playthrough, note);
  if ('stopped' in recorded) return { status: 422, refused: recorded.stopped };
  writePath(place, formatPath(multiverse, recorded.path));
  return { written: [name] };
}
