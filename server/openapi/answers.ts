/** What the API answers, as shapes: each is checked against the type that is really sent. */
import { z } from 'zod';
import type { Manifest } from '../../engine/exploring/manifest.ts';
import type { View } from '../../engine/reading/view.ts';
import type { ChoicesAnswered, EndingsAnswered, KeptAnswered, KeptSummary, LibraryAnswered, SaveAnswered } from '../../web/keeping/wire.ts';
import { Made } from '../keeping/shapes.ts';

const text = z.string();
const count = z.int().min(0);
const Moment = z.object({ id: text, words: text, when: text.optional(), about: text.optional() }).meta({ id: 'Moment', description: 'Where universes may part.' });
const Ending = z.object({ id: text, words: text });
const Requirement = z.object({ universe: text, ending: text.optional() });

export const Problem = z.object({
  type: text, title: text, status: z.int(), detail: text,
  lastGood: text.optional().meta({ description: 'The address of the last page that holds.' }),
  wanted: z.literal('whole log').optional(), length: count.optional(),
}).meta({ id: 'Problem', description: 'RFC 9457.' });

export const Health = z.object({ status: text, packs: count });
export const Readiness = z.object({ status: z.enum(['ready', 'stopping', 'no packs', 'no store']), packs: count, store: z.boolean().nullable() });

export const Packs = z.array(z.object({ pack: text, title: text, author: text.optional(), summary: text.optional(), lang: text }));

const Universe = z.object({
  id: text, title: text, premise: text.optional(), summary: text.optional(), author: text.optional(), lang: text.optional(), rating: text.optional(),
  from: z.object({ universe: text, moment: text }).optional().meta({ description: 'Absent for canon, which parts from nothing.' }),
  content: z.array(text).meta({ description: 'Content notes.' }),
  requires: z.array(Requirement), moments: z.array(Moment), endings: count, hue: count, chance: z.boolean(),
  story: text.meta({ description: 'The hash its compiled story is served under, at /stories/<hash>.json.' }),
  minutes: z.tuple([z.number(), z.number()]).optional(),
});

export const PackManifest = z.object({
  pack: text, edition: text, title: text, author: text.optional(), summary: text.optional(), notice: text.optional(), rating: text.optional(), lang: text, chance: z.boolean(),
  universes: z.array(Universe), ways: z.array(z.tuple([text, text])),
}).meta({ id: 'Manifest', description: 'What may be known of a pack before it is read: no prose.' }) satisfies z.ZodType<Manifest>;

const Way = { move: text.meta({ description: 'The move as a link writes it.' }), link: text.meta({ description: 'The link of the page it leads to.' }) };

export const PageView = z.object({
  pack: text,
  universe: z.object({ id: text, title: text, hue: count }),
  page: z.object({
    name: text.optional(), knot: text.optional(),
    lines: z.array(z.object({ text, tags: z.array(text) })),
    choices: z.array(z.object({ ...Way, key: text, text, tags: z.array(text), clickable: z.boolean() })),
    moment: Moment.optional(), ended: z.boolean(), ending: Ending.optional(),
    problems: z.array(z.custom<View['page']['problems'][number]>().meta({ override: { type: 'object' } })),
  }),
  divergences: z.array(z.object({
    ...Way, universe: text, title: text, premise: text, content: z.array(text), hue: count, open: z.boolean(), opener: text.optional(), needs: text.optional(),
  })),
  back: z.object({ ...Way, universe: text, title: text, moment: text }).optional(),
  link: text, moves: count, taken: text.optional(), told: z.array(text),
}).meta({ id: 'View', description: 'What stands on one page.' }) satisfies z.ZodType<View>;

const Uuid = z.uuid();
const summary = {
  id: Uuid, pack: text, revision: text, name: text.optional(), forkedFrom: z.object({ id: Uuid, length: count }).optional(), length: count,
  started: z.int().meta({ description: 'Milliseconds since 1970.' }), read: z.int().meta({ description: 'When it was last added to.' }),
};
export const Summary = z.object(summary).meta({ id: 'Kept' }) satisfies z.ZodType<KeptSummary>;
export const Playthrough = z.object({ ...summary, seed: count, brings: z.array(z.tuple([text, text])), moves: z.array(Made) }) satisfies z.ZodType<KeptAnswered>;
export const Library = z.object({
  playthroughs: z.array(Summary), endings: z.array(z.object({ pack: text, universe: text, ending: text })),
}) satisfies z.ZodType<LibraryAnswered>;
export const Saved = z.object({ id: Uuid, length: count }) satisfies z.ZodType<SaveAnswered>;

const percent = z.int().min(0).max(100);
export const Choices = z.object({ shares: z.array(z.object({ key: text, percent })) }) satisfies z.ZodType<ChoicesAnswered>;
export const Endings = z.object({ shares: z.array(z.object({ ending: text, percent })) }) satisfies z.ZodType<EndingsAnswered>;
