/** What a choice is called in links, saves and path files, and how one is found again after the story was edited. */
import { isId } from '../ids.ts';
import { valueOf } from './tag.ts';

export interface Choice {
  readonly key: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** False where it is shown but cannot be taken (`# UNCLICKABLE`). */
  readonly clickable: boolean;
  /** Its ink label, where it has one. */
  readonly label?: string;
}

/** A choice as ink offers it, before it has a key. */
export interface Offer {
  readonly text: string;
  readonly tags: readonly string[];
  readonly label?: string;
}

const CUT_AFTER = 40;

/** Letters and digits of any script in small letters, the rest as hyphens: `Don’t look` gives `dont-look`. Never empty. */
export function slug(words: string): string {
  const plain = words.normalize('NFC').toLowerCase().replace(/<[^>]*>/g, '').replace(/[’']/g, '');
  return plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '') || 'choice';
}

/** The slug cut at the end of the word in which the fortieth character falls. */
function cut(whole: string): string {
  const end = whole.indexOf('-', CUT_AFTER);
  return end < 0 ? whole : whole.slice(0, end);
}

/** The key its writer gave it: `# key:`, else the ink label. */
export function givenKey({ tags, label }: Offer): string | undefined {
  const key = valueOf(tags, 'key');
  return key !== undefined && isId(key) ? key : label;
}

/** Gives the choices of one page their keys: `# key:`, else the ink label, else the slug of the words. All differ. */
export function nameChoices(offers: readonly Offer[]): Choice[] {
  const slugs = offers.map(({ text }) => slug(text));
  const cuts = slugs.map(cut);
  const given = offers.map(givenKey);
  const wanted = given.map((key, index) => {
    if (key !== undefined) return key;
    const whole = slugs[index]!;
    const short = cuts[index]!;
    const clashes = cuts.some((other, at) => at !== index && given[at] === undefined && other === short && slugs[at] !== whole);
    return clashes ? whole : short;
  });
  const taken = new Set<string>();
  // Given keys come first, so that a number never falls on a key its writer chose.
  const order = [...wanted.keys()].sort((a, b) => Number(given[a] === undefined) - Number(given[b] === undefined) || a - b);
  const keys: string[] = [];
  for (const index of order) {
    const base = wanted[index]!;
    let key = base;
    for (let number = 2; taken.has(key) || (key !== base && wanted.includes(key)); number++) key = `${base}-${number}`;
    taken.add(key);
    keys[index] = key;
  }
  return offers.map(({ text, tags, label }, index) => ({
    key: keys[index]!,
    text,
    tags,
    clickable: !tags.some((tag) => tag.trim().toUpperCase() === 'UNCLICKABLE'),
    ...(label !== undefined && { label }),
  }));
}

/** A move as it was recorded: a bare link has the key only, saves and path files have the words taken and all keys offered too. */
export interface WantedChoice {
  readonly key: string;
  readonly words?: string;
  readonly offered?: readonly string[];
}

export interface FoundChoice {
  readonly choice: Choice;
  /** Why another key than the wanted one stands in; absent where the very key is there. */
  readonly because?: 'the same words' | 'nearly the same words' | 'the same place' | 'the beginning of its words';
}

/**
 * The choice that a recorded move means on this page, or undefined where none may stand in for one that is gone.
 * Only a choice that was not offered when the move was recorded may stand in: all others were there to be taken, and were not.
 */
export function findChoice(choices: readonly Choice[], wanted: WantedChoice): FoundChoice | undefined {
  const exact = choices.find(({ key }) => key === wanted.key);
  if (exact) return { choice: exact };
  const { words, offered } = wanted;
  if (offered === undefined) {
    const begun = choices.filter(({ text }) => slug(text).startsWith(wanted.key));
    return begun.length === 1 ? { choice: begun[0]!, because: 'the beginning of its words' } : undefined;
  }
  const fresh = choices.filter(({ key }) => !offered.includes(key));
  if (words !== undefined) {
    const same = fresh.filter(({ text }) => slug(text) === slug(words));
    if (same.length === 1) return { choice: same[0]!, because: 'the same words' };
    const near = nearest(fresh, words);
    // Where others are gone too, it may be one of those reworded: their keys are their words, unless they were given.
    const gone = offered.filter((key) => key !== wanted.key && !choices.some((choice) => choice.key === key));
    if (near && gone.every((key) => jaccard(near.text, key) < jaccard(near.text, words))) return { choice: near, because: 'nearly the same words' };
  }
  const [only, ...others] = fresh;
  if (only && others.length === 0 && (only.label === wanted.key || (isReworded(wanted, only) && inSamePlace(choices, only, wanted.key, offered)))) {
    return { choice: only, because: 'the same place' };
  }
  return undefined;
}

const NEAR_ENOUGH = 0.34;
const CLEARLY_NEARER = 0.15;

/** The one choice whose words are near, by the share of words in common (token Jaccard; thresholds measured on real edits). */
function nearest(choices: readonly Choice[], words: string): Choice | undefined {
  const ranked = choices.map((choice) => ({ choice, share: jaccard(choice.text, words) })).sort((a, b) => b.share - a.share);
  const [first, second] = ranked;
  if (!first || first.share < NEAR_ENOUGH) return undefined;
  return second && first.share - second.share < CLEARLY_NEARER ? undefined : first.choice;
}

function jaccard(one: string, other: string): number {
  const a = new Set(slug(one).split('-'));
  const b = new Set(slug(other).split('-'));
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

/**
 * A place alone tells only of choices that are known by their words, then and now: a key that its writer gave and took away,
 * or gave to a new choice, says that they are two.
 */
function isReworded({ key, words }: WantedChoice, only: Choice): boolean {
  return words !== undefined && (key === slug(words) || key === cut(slug(words))) && givenKey(only) === undefined;
}

/** It stands between the very neighbours that the lost choice stood between, and nothing else has gone. */
function inSamePlace(choices: readonly Choice[], only: Choice, lost: string, offered: readonly string[]): boolean {
  const now = choices.map(({ key }) => (key === only.key ? lost : key));
  return now.length === offered.length && now.every((key, index) => key === offered[index]);
}
