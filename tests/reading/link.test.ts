/** Links: how they are written, and what becomes of those that are none. */
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { decodeLink, encodeLink, encodePlain, isBadLink, LONGEST_SENT } from '../../engine/reading/link.ts';

const choose = (key: string) => ({ type: 'CHOOSE', key }) as const;
const playthrough = (moves: Playthrough['moves'], brings: [string, string][] = [], seed = 0): Playthrough => ({ seed, brings: new Map(brings), moves });
const packed = (plain: string) => `z${Buffer.from(deflateSync(new TextEncoder().encode(plain))).toString('base64url')}`;
const refusal = (link: string) => {
  const result = decodeLink(link);
  return isBadLink(result) ? [result.reason, result.sentence] : result;
};

test('a link reads as its moves', () => {
  const link = encodeLink(playthrough([choose('stairs'), { type: 'DIVERGE', universe: 'mirror' }, choose('hand'), { type: 'RETURN' }], [['survival', 'stairs']]));
  expect(link).toBe('0,survival=stairs.stairs.~mirror.hand.~back');
  expect(decodeLink(link)).toEqual(playthrough([choose('stairs'), { type: 'DIVERGE', universe: 'mirror' }, choose('hand'), { type: 'RETURN' }], [['survival', 'stairs']]));
});

test('keys are UTF-8, percent-encoded outside letters, digits and hyphens', () => {
  expect(encodeLink(playthrough([choose('иди'), choose('a_b')]))).toBe('0.%D0%B8%D0%B4%D0%B8.a%5Fb');
});

test('any key comes back, and nothing ends in a character that is trimmed from an address', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abz09-_é字жा'), minLength: 1, maxLength: 30 }).map((text) => text.normalize('NFC'));
  fc.assert(fc.property(fc.array(key, { minLength: 1, maxLength: 400 }), fc.nat(9_999_999_999), (keys, seed) => {
    const one = playthrough(keys.map(choose), [], seed);
    const link = encodeLink(one);
    expect(decodeLink(link)).toEqual(one);
    expect(link).toMatch(/^[A-Za-z0-9.,=~%_-]*[A-Za-z0-9]$/);
  }));
});

test('over 2,000 characters it is packed, and reads back', () => {
  const long = playthrough(Array.from({ length: 400 }, (_, index) => choose(`choice-${index % 7}`)));
  const link = encodeLink(long);
  expect(encodePlain(long).length).toBeGreaterThan(2_000);
  expect(link).toMatch(/^z[A-Za-z0-9_-]*[A-Za-z0-9]$/);
  expect(link.length).toBeLessThan(200);
  expect(decodeLink(link)).toEqual(long);
});

test.each([
  ['', ['malformed', 'A link begins with its seed, a whole number of up to ten digits; this one begins with "".']],
  ['garbage', ['malformed', 'A link begins with its seed, a whole number of up to ten digits; this one begins with "garbage".']],
  ['0,mirror.hand', ['malformed', '"mirror" is not an ending that the link brings; it would be written "universe=ending".']],
  ['0.hand..wait', ['malformed', 'Move 2 ("") is neither the key of a choice, nor "~universe", nor "~back".']],
  ['0.~Mirror', ['malformed', 'Move 1 ("~Mirror") is neither the key of a choice, nor "~universe", nor "~back".']],
  ['0.%E0%A4%A', ['malformed', 'Move 1 ("%E0%A4%A") is neither the key of a choice, nor "~universe", nor "~back".']],
  ['0.<script>', ['malformed', 'Move 1 ("<script>") is neither the key of a choice, nor "~universe", nor "~back".']],
  ['zzzz', ['malformed', '"zzzz" cannot be read as a link.']],
  ['zzz', ['malformed', '"zzz" cannot be read as a link.']],
  ['zebra', ['malformed', '"zebra" cannot be read as a link.']],
  ['z', ['malformed', '"z" cannot be read as a link.']],
  ['z+/=', ['malformed', '"z+/=" cannot be read as a link.']],
  [`0.${'a'.repeat(LONGEST_SENT)}`, ['too-large', 'A link may have 8,192 characters; this one has 8,194.']],
  [packed(`0.${'a.'.repeat(200_000)}a`), ['too-large', 'A link may unpack to 262,144 characters; this one goes on past that.']],
  [packed(`0${'.a'.repeat(20_001)}`), ['too-large', 'A link may have 20,000 moves; this one has 20,001.']],
])('%.40s is refused', (link, expected) => {
  expect(refusal(link)).toEqual(expected);
});

test('no text whatever throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((text) => `z${text}`), fc.string().map((text) => `0.${text}`)), (text) => {
    const result = decodeLink(text);
    expect(isBadLink(result) || Array.isArray(result.moves)).toBe(true);
  }));
});
