/** What became of every recorded path of a pack. A path is replayed again only when its file or the pack has changed. */
import { readFileSync } from 'node:fs';
import { findPaths, readPath, type PathFile } from '../../engine/disk/path-files.ts';
import { replayRead, type Replayed } from '../../engine/disk/replay-file.ts';
import { parsePath, type Path } from '../../engine/reading/transcript.ts';
import type { ShelvedPack } from '../library.ts';

export interface ReplayedPath {
  readonly result: Replayed;
  /** As it was recorded; absent where the file is malformed. */
  readonly recorded?: Path;
  /** As it reads now, with the moves as they are made now; absent where it breaks off. */
  readonly now?: Path;
}

export interface ReplayedPaths {
  /** `shelved` is absent where nothing of the pack can be read. */
  of(id: string, shelved: ShelvedPack | undefined): Promise<readonly ReplayedPath[]>;
}

interface Kept {
  readonly key: string;
  readonly replayed: ReplayedPath;
}

/** `paths` is the folder of the packs' folders of paths. */
export function createReplayedPaths(paths: string): ReplayedPaths {
  const kept = new Map<string, Kept>();

  const one = (place: PathFile, shelved: ShelvedPack | undefined): ReplayedPath => {
    const key = `${shelved?.edition}\n${readFileSync(place.file, 'utf8')}`;
    const last = kept.get(place.file);
    if (last?.key === key) return last.replayed;
    const replayed = replayOne(place, shelved);
    kept.set(place.file, { key, replayed });
    return replayed;
  };
  return {
    async of(id, shelved) {
      const all: ReplayedPath[] = [];
      for (const place of findPaths(paths, id)) {
        all.push(one(place, shelved));
        // A long path takes a while: others are answered between two.
        await new Promise(setImmediate);
      }
      return all;
    },
  };
}

function replayOne(place: PathFile, shelved: ShelvedPack | undefined): ReplayedPath {
  const read = readPath(place);
  const result = replayRead(place, read, shelved?.multiverse, [], () => performance.now());
  if (!read.path) return { result };
  const accepted = result.accepted === undefined ? undefined : parsePath(result.accepted, place.file).path;
  const now = accepted ?? (result.outcome === 'same' ? read.path : undefined);
  return { result, recorded: read.path, ...(now && { now }) };
}
