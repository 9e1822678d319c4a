/** The stories of one folder put together: what can be read of them, and everything that is wrong. */
import { idOf, type Compilation } from '../ink/compile.ts';
import { lineLookup } from '../ink/line-map.ts';
import { reader, type Reader } from '../ink/reader.ts';
import type { Story } from '../ink/story.ts';
import { inReadingOrder, type Problem } from '../problems/problem.ts';
import { createMultiverse, type Multiverse } from './multiverse.ts';
import { place, type UniverseId } from './universe.ts';

export interface Pack {
  readonly id: string;
  /** Absent where there is nothing to read. */
  readonly multiverse?: Multiverse;
  /** The stories that became universes. */
  readonly stories: ReadonlyMap<UniverseId, Story>;
  /** The ids of files that an error keeps from being universes. */
  readonly leftOut: readonly UniverseId[];
  readonly problems: readonly Problem[];
}

/** Puts a pack together from its compiled files. A universe that cannot be placed is a problem and is left out. */
export function assemblePack(id: string, compilations: readonly Compilation[]): Pack {
  const compiled = compilations.flatMap(({ story }) => story ?? []);
  const broken = compilations.flatMap(({ story, files: [file] }) => (story || file === undefined ? [] : idOf(file)));
  const { universes, problems } = place(id, compiled, broken);
  const stories = new Map(compiled.filter((story) => universes.some((universe) => universe.id === story.id)).map((story) => [story.id, story]));
  const readers = new Map<UniverseId, Reader>();
  const readerOf = (universe: UniverseId): Reader => {
    const known = readers.get(universe);
    if (known) return known;
    const story = stories.get(universe);
    if (!story) throw new Error(`The pack "${id}" has no universe "${universe}".`);
    const made = reader(story.playable, story.file, lineLookup(story.lines));
    readers.set(universe, made);
    return made;
  };
  return {
    id,
    ...(universes.length > 0 && { multiverse: createMultiverse(id, universes, readerOf) }),
    stories,
    leftOut: compilations.flatMap(({ story, files: [file] }) => story?.id ?? (file === undefined ? [] : idOf(file))).filter((one) => !stories.has(one)),
    problems: inReadingOrder([...compilations.flatMap((one) => one.problems), ...problems]),
  };
}

/** A single story as a pack of its own: canon, whatever it says it parts from. */
export function packOfOne(id: string, { story, ...rest }: Compilation): Pack {
  if (!story) return assemblePack(id, [rest]);
  const { from: _, requires: __, ...header } = story.header;
  return assemblePack(id, [{ ...rest, story: { ...story, id, header: { ...header, requires: [] } } }]);
}
