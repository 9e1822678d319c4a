/** The API’s own description: sound, complete, and true of what is answered. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type { ShelvedPack } from '../../server/library.ts';
import { Choices, Endings, Health, Library, PackManifest, PageView, Packs, Playthrough, Problem, Readiness, Saved } from '../../server/openapi/answers.ts';
import { serveKept, type Kept } from '../keeping/reader.ts';
import { lighthouse } from './serving.ts';

let pack: ShelvedPack;
let kept: Kept;
beforeAll(async () => {
  pack = lighthouse();
  kept = await serveKept([pack]);
});
afterAll(() => kept.stop());

type Document = { readonly openapi: string; readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
const document = async (): Promise<Document> => (await kept.get('/api/openapi.json')).json<Document>();

test('the document is sound OpenAPI 3.1', async () => {
  const described = await document();
  expect(described.openapi).toBe('3.1.0');
  const validator = new Validator();
  expect(await validator.validate(structuredClone(described) as never)).toEqual({ valid: true });
  expect((await validator.validate({ ...structuredClone(described), paths: { packs: {} } })).valid).toBe(false);
});

/** Where the routers of the API are mounted. */
const MOUNTED: Readonly<Record<string, string>> = { 'server/api.ts': '/api', 'server/health.ts': '', 'server/keeping/saving-api.ts': '/api/library', 'server/keeping/shares-api.ts': '/api/packs' };
const root = fileURLToPath(new URL('../..', import.meta.url));

test('every route of the API is in it, and no other', async () => {
  const routes = Object.entries(MOUNTED).flatMap(([file, mount]) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/router\.(get|put|patch|delete|post)\((?:'([^']+)'|\/\^\\\/(read)\\\/)/g)].map(([, method = '', path, read]) =>
      `${method} ${mount}${read === undefined ? path : '/read/:pack/:link'}`.replace(/:(\w+)/g, '{$1}')));
  const described = Object.entries((await document()).paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path}`));
  expect(described.sort()).toEqual(routes.sort());
});

test('no router of the API is left out of that', () => {
  const sources = readdirSync(`${root}server`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('bench/'));
  const withRoutes = sources.filter((file) => /logAs\(response, [`']\/(api|healthz|readyz)/.test(readFileSync(`${root}server/${file}`, 'utf8')) || /'\/api\//.test(readFileSync(`${root}server/${file}`, 'utf8')) && /router\./.test(readFileSync(`${root}server/${file}`, 'utf8')));
  expect(withRoutes.map((file) => `server/${file}`).filter((file) => !(file in MOUNTED) && file !== 'server/keeping/rooms.ts')).toEqual([]);
});

test('what is answered is what is described', async () => {
  const device = kept.device();
  const id = randomUUID();
  const save = { pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], acknowledged: 0, moves: [{ type: 'CHOOSE', key: 'herring' }], fork: randomUUID(), name: 'Mine' };
  const put = await device.send('PUT', `/api/library/playthroughs/${id}`, save);
  const answers: [z.ZodType, unknown][] = [
    [Saved, put.json()],
    [Library, (await device.get('/api/library/playthroughs')).json()],
    [Playthrough, (await device.get(`/api/library/playthroughs/${id}`)).json()],
    [Problem, (await device.get('/api/library/playthroughs/none')).json()],
    [Problem, (await device.send('PUT', `/api/library/playthroughs/${randomUUID()}`, { ...save, acknowledged: 1 })).json()],
    [Packs, (await device.get('/api/packs')).json()],
    [PackManifest, (await device.get('/api/packs/lighthouse')).json()],
    [Choices, (await device.get('/api/packs/lighthouse/choices?universe=canon&place=chain')).json()],
    [Endings, (await device.get('/api/packs/lighthouse/endings?universe=canon')).json()],
    [Health, (await device.get('/healthz')).json()],
    [Readiness, (await device.get('/readyz')).json()],
    ...await Promise.all(['0', '0.herring', '0.quarrel.~fixed-light.lit.boat', '0.herring.shout'].map(async (link): Promise<[z.ZodType, unknown]> => [PageView, (await device.get(`/api/read/lighthouse/${link}`)).json()])),
  ];
  // Nothing may be sent that is not described.
  for (const [shape, answer] of answers) expect(shape.parse(answer)).toEqual(answer);
});
