/** The cache that is bounded in bytes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteCache } from '../../server/byte-cache.ts';

test('what was used least recently goes first', () => {
  const cache = createByteCache<string>(60, (value) => value.length);
  cache.set('a', 'x'.repeat(20));
  cache.set('b', 'x'.repeat(20));
  expect(cache.get('a')).toBeDefined();
  cache.set('c', 'x'.repeat(20));
  expect([cache.get('a'), cache.get('b'), cache.get('c')].map(Boolean)).toEqual([true, false, true]);
});

test('what is larger than the whole cache is not kept, and nothing makes room for it', () => {
  const cache = createByteCache<string>(60, (value) => value.length);
  cache.set('a', 'x'.repeat(20));
  cache.set('b', 'x'.repeat(61));
  expect([cache.get('a') !== undefined, cache.get('b')]).toEqual([true, undefined]);
});

test('it holds what it says, whatever is set and asked for', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(50), fc.boolean())), (uses) => {
    const cache = createByteCache<number>(100, (size) => size);
    for (const [key, size, isAsked] of uses) {
      if (isAsked) cache.get(key);
      else cache.set(key, size);
      const held = ['a', 'b', 'c', 'd', 'e'].flatMap((one) => cache.get(one) ?? []).reduce((sum, one) => sum + one + 2, 0);
      expect(cache.bytes()).toBe(held);
      expect(held).toBeLessThanOrEqual(100);
    }
  }));
});
