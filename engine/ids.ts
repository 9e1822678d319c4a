/** What a pack, universe, moment, ending or key may be called. */

/** Names that mean something of their own in links or in the machine, so nothing of a writer's may take them. */
export const RESERVED: ReadonlySet<string> = new Set(['back', 'reading', 'ended', 'closed', 'at', 'constructor']);

const SHAPE = /^[a-z][a-z0-9-]*$/;

/** True for an id that may be used: small letters, digits and hyphens, a letter first, none of the reserved names. */
export function isId(text: string): boolean {
  return SHAPE.test(text) && !RESERVED.has(text);
}

/** Words as an id: `The Old Wharf.ink` gives `the-old-wharf`. Never empty; not for choices, whose rules are their own. */
export function toId(words: string): string {
  const slug = words.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return slug === '' ? 'story' : RESERVED.has(slug) ? `${slug}-story` : slug;
}

/** An id or a knot's name as words for people: `the-step` gives `The step`. */
export function toWords(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
