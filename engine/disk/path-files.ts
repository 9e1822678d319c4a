/** The files of recorded paths, `tests/paths/<pack>/<name>.md`: where they are, and what is wrong with one. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problem, type Problem } from '../problems/problem.ts';
import { parsePath, type Path } from '../reading/transcript.ts';

export interface PathFile {
  readonly pack: string;
  readonly name: string;
  /** As seen from where the command runs. */
  readonly file: string;
}

/** `tests/paths` beside the folder of packs. */
export const pathsBeside = (stories: string): string => join(dirname(stories), 'tests', 'paths');

export const pathFile = (paths: string, pack: string, name: string): PathFile => ({ pack, name, file: join(paths, pack, `${name}.md`) });

/** The packs that have a folder of paths. */
export function packsWithPaths(paths: string): string[] {
  if (!existsSync(paths)) return [];
  return readdirSync(paths, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** The recorded paths of a pack, by name. */
export function findPaths(paths: string, pack: string): PathFile[] {
  const folder = join(paths, pack);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => pathFile(paths, pack, name.slice(0, -'.md'.length)));
}

export function readPath({ file, pack }: PathFile): { path?: Path; problems: readonly Problem[] } {
  const { path, problems } = parsePath(readFileSync(file, 'utf8'), file);
  if (path && path.pack !== pack) {
    const line = 2 + readFileSync(file, 'utf8').split('\n').slice(1).findIndex((text) => text.startsWith('pack:'));
    return { problems: [problem('path-malformed', { file, line }, { what: `The path is of the pack "${path.pack}", and lies in the folder of "${pack}".`, right: 'Correct the name, or move the file.' })] };
  }
  return { ...(path && { path }), problems };
}

export function writePath({ file }: PathFile, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
