/** The crossroads: which rows there are, what each says, and where its lines run. */
import { describe, expect, test } from 'vitest';
import type { ManifestUniverse } from '../../engine/exploring/manifest.ts';
import { drawTimeline, lanesFor, type EndRow, type Row } from '../../web/drawing/lanes.ts';
import { timelineOf } from '../../web/drawing/timeline.ts';
import type { CrossroadsModel } from '../../web/models.ts';
import { html, linksOf, tags, wordsOf } from './books.ts';

interface Wanted {
  readonly id: string;
  readonly from: string;
  readonly requires?: ManifestUniverse['requires'];
  readonly content?: readonly string[];
}

/** A pack of so many moments, and universes that part from them. */
function crossroads(moments: number, wanted: readonly Wanted[], rest: Partial<CrossroadsModel> = {}): CrossroadsModel {
  const names = Array.from({ length: moments }, (_, index) => `m${index + 1}`);
  const universe = ({ id, from, requires = [], content = [] }: Wanted, index: number): ManifestUniverse => {
    const [parent = 'canon', moment = ''] = from.split('/');
    return {
      id, title: `The ${id}`, premise: `What if ${id}?`, from: { universe: parent, moment }, content, requires, moments: [{ id: 'inner', words: 'Inner' }],
      endings: 3, hue: (index % 6) + 1, chance: false, story: id, minutes: [10, 20],
    };
  };
  const canon: ManifestUniverse = {
    id: 'canon', title: 'The Book', content: [], requires: [], endings: 1, hue: 0, chance: false, story: 'canon', minutes: [8, 8],
    moments: names.map((id, index) => ({ id, words: `Moment ${index + 1}`, when: `${1980 + index}`, about: `About ${index + 1}.` })),
  };
  return {
    kind: 'crossroads', found: [],
    manifest: {
      pack: 'book', edition: 'first', title: 'The Book', lang: 'en-GB', chance: false, universes: [canon, ...wanted.map(universe)],
      ways: [...names.map((id, index) => [`canon/${id}`, ['0', ...Array.from({ length: index }, () => 'on')].join('.')] as const), ...wanted.map(({ id }) => [`${id}/inner`, `0.~${id}.in`] as const)],
    },
    ...rest,
  };
}

/** Per row, its strokes without points: where each begins and ends, and whether it is whole. */
function lines(model: CrossroadsModel): Map<string, string[]> {
  const timeline = timelineOf(model);
  const end: EndRow = { kind: 'end' };
  const name = (row: Row): string => (row.kind === 'moment' ? row.moment.id : row.kind === 'universe' ? row.universe.id : row.kind);
  return new Map([...drawTimeline(timeline, end, model.found)].map(([row, strokes]) => [name(row), strokes.filter(({ look = '' }) => !look.includes('dot')).map(({ d, look = '' }) => {
    const [x = '', to = x] = [/^M([\d.]+)/.exec(d)?.[1], / ([\d.]+) 100$/.exec(d)?.[1]];
    const shape = d.includes('C') ? `${x}→${to}` : x;
    return `${shape}${look.includes('not') ? ' dotted' : ''}${/V(52|80)$/.test(d) ? ' ends' : ''}`;
  })]));
}

const three = [{ id: 'a', from: 'canon/m1' }, { id: 'b', from: 'canon/m2' }, { id: 'c', from: 'canon/m3' }];
const meeting = { id: 'meet', from: 'canon/m3', requires: three.map(({ id }) => ({ universe: id })) };
const at = (passed: readonly string[], universe = 'canon', entered: readonly string[] = ['canon']): NonNullable<CrossroadsModel['at']> =>
  ({ link: '0.on', universe, name: 'The nursery', pages: 2, passed, entered });

describe('the drawing', () => {
  test('of one universe: it parts at its moment, and fades at the foot', () => {
    expect(Object.fromEntries(lines(crossroads(1, [{ id: 'a', from: 'canon/m1' }])))).toEqual({
      m1: ['5', '5→93 dotted'], a: ['5', '93 dotted'], end: ['93 dotted ends', '93 dotted ends'],
    });
  });

  test('of three: the first to part is the outermost, so that nothing crosses', () => {
    expect(Object.fromEntries(lines(crossroads(3, three)))).toEqual({
      m1: ['5', '5→93 dotted'],
      a: ['5', '93 dotted'],
      m2: ['5', '93 dotted', '5→64 dotted'],
      b: ['5', '93 dotted', '64 dotted'],
      m3: ['5', '93 dotted', '64 dotted', '5→35 dotted'],
      c: ['5', '93 dotted', '64 dotted', '35 dotted'],
      end: ['93 dotted ends', '93 dotted ends', '64 dotted ends', '64 dotted ends', '35 dotted ends', '35 dotted ends'],
    });
  });

  test('of a universe in which others meet: their lines join at its row, whole where an ending was found', () => {
    const drawn = lines(crossroads(3, [...three, meeting], { found: [['a', ['x']]] }));
    expect([...drawn.keys()]).toEqual(['m1', 'a', 'm2', 'b', 'm3', 'c', 'end', 'meet']);
    expect(drawn.get('end')).toEqual(['93→64', '64→64 dotted', '35→64 dotted']);
    expect(drawn.get('meet')).toEqual([]);
  });

  test('of twelve: a line ends beside its own question, and the next moment has its lane again', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => ({ id: `u${index + 1}`, from: `canon/m${Math.floor(index / 3) + 1}` }));
    const model = crossroads(4, twelve);
    expect(timelineOf(model).shape).toBe('beside');
    const drawn = lines(model);
    expect(drawn.get('m2')).toEqual(['5', '5→35 dotted', '5→64 dotted', '5→93 dotted']);
    expect(drawn.get('u4')).toEqual(['5', '35 dotted ends', '35 dotted ends', '64 dotted', '93 dotted']);
    expect(drawn.get('u6')).toEqual(['5', '93 dotted ends', '93 dotted ends']);
    expect(drawn.get('end')).toEqual([]);
  });

  test('of a smaller parting: a twig towards the ink line, from the row above it', () => {
    const drawn = lines(crossroads(1, [{ id: 'a', from: 'canon/m1' }, { id: 'twig', from: 'a/inner' }], { at: at(['canon/m1', 'a/inner'], 'a', ['canon', 'a']) }));
    expect([...drawn.keys()]).toEqual(['m1', 'a', 'here', 'twig', 'end']);
    expect(drawn.get('here')).toEqual(['5', '93', '93→80 dotted']);
    expect(drawn.get('twig')).toEqual(['5', '93']);
  });

  test.each([1, 2, 3, 4, 5])('keeps %i lanes apart, and off the ink line', (number) => {
    const lanes = lanesFor(number);
    expect(lanes).toHaveLength(number);
    expect(Math.min(...lanes)).toBeGreaterThan(20);
    expect([...lanes].sort((one, other) => other - one)).toEqual(lanes);
    expect(new Set(lanes).size).toBe(number);
  });
});

describe('the list', () => {
  test('has the moments in their order, each with its date and what it is about, and what parts from it', () => {
    const words = wordsOf(html(crossroads(3, three)));
    expect(words).toMatch(/Moment 1 1980 About 1\. Follow what happened : Moment 1 What if a\? The a .* Moment 2 1981 About 2\. .* What if b\? .* Moment 3/);
    expect(words).toContain('Reading 10 to 20 minutes Endings 0 of 3 found Enter The a');
  });

  test('goes straight to any moment by the shortest way, and into a universe with notes by those', () => {
    const links = linksOf(html(crossroads(2, [{ id: 'a', from: 'canon/m1' }, { id: 'b', from: 'canon/m2', content: ['grief'] }])));
    const href = (name: string) => links.find(({ text }) => text === name)?.attributes.get('href');
    expect(href('Enter The a')).toBe('/read/book/0.~a');
    expect(href('Enter The b')).toBe('/read/book/notes/b?at=0.on');
    expect(links.filter(({ text }) => text.startsWith('Follow what happened')).map(({ attributes }) => attributes.get('href'))).toEqual(['/read/book/0', '/read/book/0.on']);
  });

  test('brings along what was found, and for a universe that asks for one ending that very one', () => {
    const wanted = [{ id: 'a', from: 'canon/m1' }, { id: 'b', from: 'canon/m1', requires: [{ universe: 'a', ending: 'first' }] }];
    const links = linksOf(html(crossroads(1, wanted, { found: [['a', ['first', 'second']]] })));
    expect(links.find(({ text }) => text === 'Enter The b')?.attributes.get('href')).toBe('/read/book/0,a=first.~b');
  });

  test('prefers the reading’s own way to a moment it has passed', () => {
    const model = crossroads(2, [{ id: 'a', from: 'canon/m2' }], { at: { ...at(['canon/m2']), ways: [['canon/m2', '0.mine.own']] } });
    expect(linksOf(html(model)).find(({ text }) => text === 'Enter The a')?.attributes.get('href')).toBe('/read/book/0.mine.own.~a');
  });

  test('offers to continue where a reading is, and says so in the list', () => {
    const document = html(crossroads(2, [{ id: 'a', from: 'canon/m1' }], { at: at(['canon/m1'], 'a', ['canon', 'a']) }));
    expect(wordsOf(document)).toContain('Continue where you were The a, page 2 Begin at the beginning');
    expect(wordsOf(document)).toContain('You are here: The nursery Page 2. Continue');
    expect(wordsOf(html(crossroads(2, [])))).not.toContain('Continue where you were');
  });

  test('of a locked universe says what opens it, with links to what is missing, and has no way in', () => {
    const document = html(crossroads(3, [...three, meeting], { found: [['a', ['x']]] }));
    expect(wordsOf(document)).toContain('Not open yet it opens when you have found an ending of The b and an ending of The c . You have one in The a.');
    expect(linksOf(document).filter(({ attributes }) => attributes.get('href')?.startsWith('#u-')).map(({ text, attributes }) => [text, attributes.get('href')])).toEqual([['The b', '#u-b'], ['The c', '#u-c']]);
    expect(wordsOf(document)).not.toContain('Enter The meet');
    expect(wordsOf(html(crossroads(3, [...three, meeting], { found: [['a', ['x']], ['b', ['x']], ['c', ['x']]] })))).toContain('Enter The meet');
  });

  test('hides a smaller parting until its moment was passed, in this reading or an earlier one', () => {
    const wanted = [{ id: 'a', from: 'canon/m1' }, { id: 'twig', from: 'a/inner' }];
    expect(wordsOf(html(crossroads(1, wanted)))).not.toContain('What if twig?');
    expect(wordsOf(html(crossroads(1, wanted, { seen: ['a/inner'] })))).toContain('What if twig?');
    expect(wordsOf(html(crossroads(1, wanted, { at: at(['a/inner'], 'a', ['canon', 'a']) })))).toContain('What if twig?');
  });

  test('marks as many endings as there are, filled as found', () => {
    const document = html(crossroads(1, [{ id: 'a', from: 'canon/m1' }], { found: [['a', ['x', 'y']]] }));
    expect(wordsOf(document)).toContain('2 of 3 found');
  });

  test('of sixty keeps each moment closed, with the numbers in words, and opens the one you are in', () => {
    const sixty = Array.from({ length: 60 }, (_, index) => ({ id: `u${index + 1}`, from: `canon/m${Math.floor(index / 6) + 1}` }));
    const document = html(crossroads(10, sixty, { found: [['u1', ['x']]], at: at(['canon/m2'], 'u7', ['canon', 'u7']) }));
    expect(tags(document).filter(({ name }) => name === 'details').map(({ attributes }) => attributes.has('open'))).toEqual([false, true, ...Array.from({ length: 8 }, () => false)]);
    expect(wordsOf(document)).toContain('Moment 1 Six what-ifs, 1 read');
    expect(wordsOf(document)).toContain('Moment 3 Six what-ifs, none read');
    expect(wordsOf(document)).toContain('What if u60?');
  });

  test('of a pack with chance begins with the seed it is given', () => {
    expect(linksOf(html(crossroads(1, [], { seed: 42 }))).map(({ attributes }) => attributes.get('href'))).toContain('/read/book/42');
  });
});
