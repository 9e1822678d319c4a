/** The API as an OpenAPI 3.1 document, made from the shapes that check what is sent and describe what is answered. */
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import { Naming, Sent } from '../keeping/shapes.ts';
import { Choices, Endings, Health, Library, PackManifest, PageView, Packs, Playthrough, Problem, Readiness, Saved } from './answers.ts';

/** Of the API: another one when a program that knows this one could not go on with it. */
const VERSION = '1.0.0';

const WHY: Readonly<Record<number, string>> = {
  400: 'It cannot be read as JSON.',
  403: 'It comes from another site.',
  404: 'There is none such here, or it is another reader’s.',
  409: 'Fewer moves are stored than were acknowledged: the whole log is wanted.',
  410: 'The reader has let go of it.',
  413: 'It is too large.',
  422: 'A field is wrong, or a move is not possible: the detail names it.',
  429: 'Too often from this address: again after Retry-After seconds.',
  503: 'Not now: again after Retry-After seconds.',
};

function answers(of: { readonly description: string; readonly schema: z.ZodType } | undefined, ...refusals: readonly (keyof typeof WHY)[]): ZodOpenApiResponsesObject {
  const well = of ? { 200: { description: of.description, content: { 'application/json': { schema: of.schema } } } } : { 204: { description: 'Done.' } };
  return { ...well, ...Object.fromEntries(refusals.map((status) => [status, { description: WHY[status], content: { 'application/problem+json': { schema: Problem } } }])) };
}

const get = (summary: string, schema: z.ZodType, rest: Partial<ZodOpenApiOperationObject> & { readonly refusals?: readonly number[] } = {}): ZodOpenApiOperationObject => {
  const { refusals = [], ...operation } = rest;
  return { summary, ...operation, responses: answers({ description: summary, schema }, ...refusals) };
};

const pack = z.string().meta({ description: 'The id of a pack.' });
const link = z.string().meta({ description: 'A playthrough as a link writes it: `0.ink.look.~separation`.' });
const universe = z.string().meta({ description: 'The id of a universe.' });
const id = z.uuid();
const reader = [{ reader: [] }];
const json = (schema: z.ZodType) => ({ required: true, content: { 'application/json': { schema } } });

const paths: ZodOpenApiPathsObject = {
  '/api/packs': { get: get('The packs that can be read', Packs) },
  '/api/packs/{pack}': { get: get('A pack without its prose', PackManifest, { requestParams: { path: z.object({ pack }) }, refusals: [404] }) },
  '/api/packs/{pack}/choices': {
    get: get('What readers chose at a place; nothing where fewer than ten did', Choices, {
      requestParams: {
        path: z.object({ pack }),
        query: z.object({
          universe,
          place: z.string().optional().meta({ description: 'The page’s knot or knot.stitch; none at the story’s root.' }),
          offered: z.string().optional().meta({ description: 'The page’s moves as links write them, with a full stop between; the shares are among those.' }),
        }),
      },
      refusals: [404, 503],
    }),
  },
  '/api/packs/{pack}/endings': {
    get: get('Which endings of a universe readers found; nothing where fewer than ten did', Endings, {
      requestParams: { path: z.object({ pack }), query: z.object({ universe }) }, refusals: [404, 503],
    }),
  },
  '/api/read/{pack}/{link}': { get: get('The page that a link leads to', PageView, { requestParams: { path: z.object({ pack, link }) }, refusals: [404, 413, 422, 429] }) },
  '/api/library/playthroughs': {
    get: get('What is kept of the reader, the last read first', Library, { security: reader, requestParams: { query: z.object({ pack: pack.optional() }) }, refusals: [503] }),
  },
  '/api/library/playthroughs/{id}': {
    get: get('One of the reader’s playthroughs with its moves', Playthrough, { security: reader, requestParams: { path: z.object({ id }) }, refusals: [404, 503] }),
    put: {
      summary: 'Keep a playthrough, or what was added to it; the same again changes nothing',
      security: [...reader, {}], requestParams: { path: z.object({ id }) }, requestBody: json(Sent),
      responses: answers({ description: 'It is on the disk. The cookie of a new reader comes with it.', schema: Saved }, 400, 403, 404, 409, 410, 413, 422, 429, 503),
    },
    patch: { summary: 'Name it; null takes the name away', security: reader, requestParams: { path: z.object({ id }) }, requestBody: json(Naming), responses: answers(undefined, 400, 403, 404, 413, 422, 429, 503) },
    delete: { summary: 'Let go of it, on all devices', security: reader, requestParams: { path: z.object({ id }) }, responses: answers(undefined, 403, 404, 429, 503) },
  },
  '/api/openapi.json': { get: get('This document', z.record(z.string(), z.unknown())) },
  '/healthz': { get: get('Whether the server runs', Health) },
  '/readyz': {
    get: {
      summary: 'Whether readers may be sent to it',
      responses: { 200: { description: 'They may.', content: { 'application/json': { schema: Readiness } } }, 503: { description: 'Not now.', content: { 'application/json': { schema: Readiness } } } },
    },
  },
};

export const openApi = (): ReturnType<typeof createDocument> => createDocument({
  openapi: '3.1.0',
  info: { title: 'Otherwise', version: VERSION, description: 'What-if fiction: packs, pages by their links, and a reader’s library.' },
  paths,
  components: { securitySchemes: { reader: { type: 'apiKey', in: 'cookie', name: 'reader', description: 'Signed, and set by the first save.' } } },
});
