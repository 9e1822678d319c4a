/** The house stands as it is drawn: imports go one way, and the pure rooms stay pure. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const house = fileURLToPath(new URL('..', import.meta.url));

/** What each room may import from, besides itself. A room that is not named may import nothing of the house. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'engine/problems': [],
  'engine/ink': ['engine', 'engine/problems'],
  'engine/multiverse': ['engine', 'engine/ink', 'engine/problems'],
  'engine/reading': ['engine', 'engine/multiverse', 'engine/ink', 'engine/problems'],
  'engine/exploring': ['engine', 'engine/reading', 'engine/multiverse', 'engine/ink', 'engine/problems'],
  'engine/drawing': ['engine', 'engine/reading', 'engine/multiverse', 'engine/ink', 'engine/problems'],
  'engine/disk': ['engine', 'engine/exploring', 'engine/reading', 'engine/multiverse', 'engine/ink', 'engine/problems'],
  'engine/cli': ['engine', 'engine/disk', 'engine/exploring', 'engine/drawing', 'engine/reading', 'engine/multiverse', 'engine/ink', 'engine/problems'],
  engine: ['engine/exploring', 'engine/drawing', 'engine/reading', 'engine/multiverse', 'engine/ink', 'engine/problems'],
  web: ['engine'],
  server: ['web', 'engine'],
};

interface Import { readonly file: string; readonly from: string; readonly to: string }

function sources(folder: string): string[] {
  return readdirSync(join(house, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** `engine/ink` for the engine's rooms, `web` and `server` as they are. */
function roomOf(file: string): string {
  const [top = '', second = ''] = file.split(sep);
  return top === 'engine' && !second.includes('.') ? `engine/${second}` : top;
}

const files = ['engine', 'web', 'server'].flatMap(sources);

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(house, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => ({ file, from: roomOf(file), to }));
});

test('imports go only downward', () => {
  const wrong = imports.filter(({ to }) => to.startsWith('.')).filter(({ file, from, to }) => {
    const target = roomOf(relative(house, join(house, dirname(file), to)));
    const allowed = MAY[from] ?? [];
    return target !== from && !allowed.some((room) => target === room || (from === 'web' || from === 'server') && target.startsWith(`${room}/`));
  });
  expect(wrong).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

test('only the command line and the disk touch files, and only the server listens', () => {
  const pure = imports.filter(({ from }) => from === 'web' || (from.startsWith('engine') && from !== 'engine/cli' && from !== 'engine/disk'));
  expect(pure.filter(({ to }) => /^(node:|fs$|path$|express|pino)/.test(to))).toEqual([]);
});

test('inkjs is known in engine/ink alone, XState in engine/multiverse alone', () => {
  const outside = (library: RegExp, room: string) => imports.filter(({ from, to }) => library.test(to) && from !== room);
  expect(outside(/^inkjs/, 'engine/ink')).toEqual([]);
  expect(outside(/^xstate/, 'engine/multiverse')).toEqual([]);
});
