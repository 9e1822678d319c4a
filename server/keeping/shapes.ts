/** What may be sent to the library, checked before anything is done with it. The types are the wire's; the limits are here. */
import { z } from 'zod';
import type { Move } from '../../engine/multiverse/machine.ts';
import { MOST_MOVES } from '../../engine/reading/link.ts';
import { LONGEST_NAME, type NameSent, type SaveSent } from '../../web/keeping/wire.ts';

/** Of packs, universes and endings. */
export const Id = z.string().max(100).regex(/^[a-z][a-z0-9-]*$/, 'This is no id: small letters, digits and hyphens, a letter first.');

/** As it can stand in a link; half a character, which JSON can hold, cannot. */
const Key = z.string().min(1).max(400).regex(/^[^\u0000-\u001f.~,=<>"`\s\p{Cs}]+$/u, 'This is no key of a choice.');

export const Uuid = z.uuid().transform((id) => id.toLowerCase());

const Choose = z.object({
  type: z.literal('CHOOSE'),
  key: Key,
  words: z.string().max(4_000).optional(),
  offered: z.array(z.string().max(400)).max(500).optional(),
});

export const Made: z.ZodType<Move> = z.discriminatedUnion('type', [Choose, z.object({ type: z.literal('DIVERGE'), universe: Id }), z.object({ type: z.literal('RETURN') })]);

/** What a reader calls a playthrough: one line of it. Nothing is no name. */
export const Name = z.string().max(LONGEST_NAME).transform((name) => name.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim());

const Revision = z.string().regex(/^[\w-]{1,100}$/, 'This is no edition of a pack.');
const Length = z.int().min(0).max(MOST_MOVES);
const Seed = z.int().min(0).max(9_999_999_999);
const Brings = z.array(z.tuple([Id, Id]).readonly()).max(1_000);
const ForkedFrom = z.object({ id: Uuid, length: Length });

export const Sent = z.object({
  pack: Id,
  revision: Revision,
  seed: Seed,
  brings: Brings,
  acknowledged: Length,
  moves: z.array(Made).max(MOST_MOVES),
  fork: Uuid,
  forkedFrom: ForkedFrom.optional(),
  name: Name.optional(),
}) satisfies z.ZodType<SaveSent>;

export const Naming = z.object({ name: Name.nullable() }) satisfies z.ZodType<NameSent>;

/** A playthrough as a file has it. */
export const Log = z.object({
  id: Uuid,
  pack: Id,
  revision: Revision,
  seed: Seed,
  brings: Brings,
  moves: z.array(Made).max(MOST_MOVES),
  forkedFrom: ForkedFrom.optional(),
  name: Name.optional(),
});

/** The first thing that is wrong, with the name of its field: `moves[3].key: …`. */
export function firstWrong({ issues: [first] }: z.ZodError): string {
  if (!first) return 'It is not what is wanted.';
  const field = first.path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`), '');
  return field === '' ? first.message : `${field}: ${first.message}`;
}
