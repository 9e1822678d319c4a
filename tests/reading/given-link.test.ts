/** Whoever is asked for a link may give the address of a page. */
import { expect, test } from 'vitest';
import { linkIn } from '../../engine/reading/given-link.ts';

test.each([
  ['0.row', '0.row'],
  ['  0.row\n', '0.row'],
  ['http://localhost:3000/read/lake/0.walk.~storm.hold', '0.walk.~storm.hold'],
  ['https://otherwise.example/read/lake/zq1YqLkktLgEA#main', 'zq1YqLkktLgEA'],
  ['/read/lake/0,storm=held.caf%C3%A9?x=1', '0,storm=held.caf%C3%A9'],
  ['http://localhost:3000/read/lake/path?at=0.walk', '0.walk'],
  ['/test/lake?pack=lake&at=0.walk#paths', '0.walk'],
  // No link is in it: it stays as it was given, and is refused in its own words.
  ['http://localhost:3000/read/lake', 'http://localhost:3000/read/lake'],
  ['../up', '../up'],
])('%s', (given, link) => {
  expect(linkIn(given)).toBe(link);
});
