/** What whoever starts the server may set, and the sentence for each thing that cannot be. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSettings } from '../../server/settings.ts';

test('without settings it serves this machine alone, on port 3000', () => {
  expect(readSettings({}, false)).toEqual({ port: 3000, host: '127.0.0.1', development: false });
});

test('what may be set', () => {
  expect(readSettings({ PORT: '0', HOST: '0.0.0.0', PUBLIC_URL: 'https://otherwise.example/' }, false))
    .toEqual({ port: 0, host: '0.0.0.0', publicUrl: 'https://otherwise.example', development: false });
  expect(readSettings({ HOST: '::1', PUBLIC_URL: '' }, true)).toEqual({ port: 3000, host: '::1', development: true });
  expect(readSettings({ HOST: 'localhost' }, true)).toEqual({ port: 3000, host: 'localhost', development: true });
});

test('the folder of packs may be another', () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  expect(readSettings({ STORIES: here }, false)).toEqual({ port: 3000, host: '127.0.0.1', development: false, stories: here });
  expect(readSettings({ STORIES: '' }, false)).toEqual({ port: 3000, host: '127.0.0.1', development: false });
});

test('what is kept of readers may be kept elsewhere', () => {
  expect(readSettings({ DATA: 'not/made/yet' }, false)).toEqual({ port: 3000, host: '127.0.0.1', development: false, data: 'not/made/yet' });
  expect(readSettings({ DATABASE_URL: 'postgresql://db.example/otherwise', SECRET: 'x'.repeat(32) }, false))
    .toEqual({ port: 3000, host: '127.0.0.1', development: false, databaseUrl: 'postgresql://db.example/otherwise', secret: 'x'.repeat(32) });
  expect(readSettings({ DATA: '', DATABASE_URL: '', SECRET: '' }, false)).toEqual({ port: 3000, host: '127.0.0.1', development: false });
});

const DATABASE = 'DATABASE_URL is no address of a PostgreSQL: give one such as postgres://user:password@db.example:5432/otherwise, or leave it out for SQLite.';
const NO_SECRET = 'SECRET is missing: all servers at one DATABASE_URL need the same, so that each knows the readers of the others. Make one with "openssl rand -hex 32".';
const PORT = (given: string): string => `PORT is "${given}", which is no port: give a whole number from 0 to 65535, such as 3000.`;
const HOST = (given: string): string => `HOST is "${given}", which is neither an address nor a name: give one of this machine's own, such as 127.0.0.1, or 0.0.0.0 for all of them.`;
const STORIES = (given: string): string => `STORIES is "${given}", which is no folder: give the folder that holds the packs, or leave it out for the project's own.`;
const ADDRESS = (given: string): string => `PUBLIC_URL is "${given}": give only the scheme and the host that readers come by, such as https://otherwise.example.`;

test.each([
  [{ PORT: 'abc' }, [PORT('abc')]],
  [{ PORT: '' }, [PORT('')]],
  [{ PORT: '70000' }, [PORT('70000')]],
  [{ PORT: '-1' }, [PORT('-1')]],
  [{ PORT: '30.5' }, [PORT('30.5')]],
  [{ HOST: 'a b' }, [HOST('a b')]],
  [{ HOST: 'http://x' }, [HOST('http://x')]],
  [{ PUBLIC_URL: 'otherwise.example' }, [ADDRESS('otherwise.example')]],
  [{ PUBLIC_URL: 'ftp://otherwise.example' }, [ADDRESS('ftp://otherwise.example')]],
  [{ PUBLIC_URL: 'https://otherwise.example/stories' }, [ADDRESS('https://otherwise.example/stories')]],
  [{ STORIES: 'nowhere/at/all' }, [STORIES('nowhere/at/all')]],
  [{ STORIES: 'package.json' }, [STORIES('package.json')]],
  [{ DATA: 'package.json' }, ['DATA is "package.json", which is no folder: give the folder that keeps what readers have, or leave it out for the project\'s own.']],
  [{ DATABASE_URL: 'mysql://db.example', SECRET: 'x'.repeat(40) }, [DATABASE]],
  [{ DATABASE_URL: 'otherwise' }, [DATABASE, NO_SECRET]],
  [{ DATABASE_URL: 'postgres://db.example/otherwise' }, [NO_SECRET]],
  [{ SECRET: 'hush' }, ['SECRET has 4 characters: give at least 32, such as "openssl rand -hex 32" makes.']],
  [{ PORT: 'x', HOST: '', PUBLIC_URL: 'x' }, [PORT('x'), HOST(''), ADDRESS('x')]],
])('%j is refused', (environment, sentences) => {
  expect(readSettings(environment, false)).toEqual(sentences);
});

test('development is for this machine alone', () => {
  expect(readSettings({ HOST: '0.0.0.0' }, true)).toEqual(['HOST is "0.0.0.0", but development serves this machine alone: leave HOST out, or use "npm start".']);
});
