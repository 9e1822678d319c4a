/** Addresses: what is built is read back, and a link stands in them as it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, isBadLink } from '../../engine/reading/link.ts';
import { aboutAddress, bookAddress, compareAddress, crossroadsAddress, mapAddress, mediaAddress, notesAddress, offlineAddress, pageAddress, pathAddress, readAddress, type BookAddress } from '../../web/addresses.ts';

const read = (address: string): BookAddress | undefined => readAddress(new URL(address, 'https://otherwise.example'));

const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).filter((id) => id !== 'back');
const keys = fc.string({ unit: fc.constantFrom('a', 'é', 'ж', '道', '-', '7'), minLength: 1, maxLength: 6 });
const links = fc.record({
  seed: fc.nat(), brings: fc.dictionary(ids, ids).map((brings) => new Map(Object.entries(brings))),
  moves: fc.array(fc.oneof(keys.map((key) => ({ type: 'CHOOSE' as const, key })), ids.map((universe) => ({ type: 'DIVERGE' as const, universe })), fc.constant({ type: 'RETURN' as const }))),
});

describe('an address', () => {
  test('is read back as what it was built of, whatever the link', () => {
    fc.assert(fc.property(ids, ids, links, (pack, universe, playthrough) => {
      const link = encodeLink(playthrough);
      expect(read(pageAddress(pack, link))).toEqual({ pack, kind: 'reading', link });
      expect(read(crossroadsAddress(pack, link))).toEqual({ pack, kind: 'crossroads', at: link });
      expect(read(pathAddress(pack, link))).toEqual({ pack, kind: 'path', at: link });
      expect(read(notesAddress(pack, universe, link))).toEqual({ pack, kind: 'notes', universe, at: link });
    }));
  });

  test('gives a link that still decodes to the same reading', () => {
    fc.assert(fc.property(links, (playthrough) => {
      const address = read(crossroadsAddress('lily', encodeLink(playthrough)));
      const back = decodeLink(address?.kind === 'crossroads' ? address.at ?? '' : '');
      expect(isBadLink(back) ? back : encodeLink(back)).toBe(encodeLink(playthrough));
    }));
  });

  test.each([
    ['/read/lily', { pack: 'lily', kind: 'crossroads' }],
    ['/read/lily/', { pack: 'lily', kind: 'crossroads' }],
    ['/read/lily?at=', { pack: 'lily', kind: 'crossroads' }],
    ['/read/lily?x=1&at=0.on', { pack: 'lily', kind: 'crossroads', at: '0.on' }],
    ['/read/lily/path', { pack: 'lily', kind: 'path' }],
    ['/read/lily/notes/mirror', { pack: 'lily', kind: 'notes', universe: 'mirror' }],
    ['/read/lily/0.on#main', { pack: 'lily', kind: 'reading', link: '0.on' }],
  ] as const)('%s', (address, page) => {
    expect(read(address)).toEqual(page);
  });

  test.each(['/', '/about', '/read/', '/read/Lily', '/read/lily/a/b', '/read/lily/notes/Mirror', '/read/lily/map?at=0', '/compare/lily?a=0', '/api/packs/lily'])('%s is no page of a book', (address) => {
    expect(read(address)).toBeUndefined();
  });
});

test('two readings stand in one address', () => {
  expect([mapAddress('lily', '0.on'), compareAddress('lily', '0.on'), compareAddress('lily', '0.on', '0,a=b.off')])
    .toEqual(['/read/lily/map?at=0.on', '/compare/lily?a=0.on', '/compare/lily?a=0.on&b=0,a=b.off']);
});

test('what is taken away has addresses that are no pages: nobody but the server answers them', () => {
  const addresses = [bookAddress('lily', 'epub', '0.on'), bookAddress('lily', 'html', 'z4'), offlineAddress('lily')];
  expect(addresses).toEqual(['/read/lily/epub?at=0.on', '/read/lily/html?at=z4', '/read/lily/offline']);
  expect(addresses.map(read)).toEqual([undefined, undefined, undefined]);
});

test('About carries the book that was open', () => {
  expect([aboutAddress(), aboutAddress('lily'), aboutAddress('lily', '0.on')]).toEqual(['/about', '/about?pack=lily', '/about?pack=lily&at=0.on']);
});

test('a file of the pack may have any name that a folder allows', () => {
  expect(mediaAddress('lily', 'pictures/The glass?.jpg')).toBe('/media/lily/pictures/The%20glass%3F.jpg');
});
