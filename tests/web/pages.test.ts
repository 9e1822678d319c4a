/** Every kind of page is a whole document, and says in words and links all that its model holds. */
import { describe, expect, test } from 'vitest';
import { problem } from '../../engine/problems/problem.ts';
import type { PageModel, ProblemModel } from '../../web/models.ts';
import { showCrossroads, showNotes, showReading, showStep } from '../../web/show.ts';
import { view } from '../../engine/reading/view.ts';
import { bookOf, html, linksOf, reach, tags, wordsOf } from './books.ts';

const book = bookOf({
  'canon.ink': `
# title: The Lane
# summary: What happened in the lane.
# author: Somebody
# notice: Nobody’s characters.
# content: rain
# rating: 10 and over
# lang: en-GB
-> gate
=== gate ===
# page: The gate
It rained.
* [Go on # key: on]
-> hollow
=== hollow ===
# moment: hollow, Godric’s Hollow
# when: 31 October
# about: A quiet evening.
The gate clicked.
* [Wait # key: wait]
* [Run # key: run # UNCLICKABLE]
* [# key: blank]
- All was well. # ending: well, All was well
-> END
`,
  'light.ink': `
# title: The Light
# from: canon/hollow
# premise: What if it had been the post?
# content: letters, a bill
-> door
=== door ===
It was the post.
* [Open it # key: open]
- A bill. # ending: bill, Two and sixpence
-> END
`,
  'plain.ink': `
# title: The Cat
# from: canon/hollow
# premise: What if it had been the cat?
-> door
=== door ===
It was the cat. # ending: cat, The cat
-> END
`,
  'later.ink': `
# title: Later
# from: canon/hollow
# premise: What if it had been later?
# requires: light
Later. # ending: later, Later
-> END
`,
});
const { manifest, multiverse } = book;

const reading = (link: string) => showReading(book, reach(book, link));
const path = (link: string): PageModel => {
  const { playthrough } = reach(book, link);
  return {
    kind: 'path', manifest,
    steps: Array.from({ length: playthrough.moves.length + 1 }, (_, length) => {
      const reached = reach(book, link.split('.').slice(0, length + 1).join('.'));
      return showStep(view(multiverse, reached.place, reached.playthrough), playthrough.moves[length]);
    }),
  };
};
const broken: ProblemModel = {
  kind: 'problem', status: 422, title: 'The way on from here has changed', sentence: 'Move 2 ("no") is not possible there.', manifest,
  lastGood: { link: '0.on', name: 'Godric’s Hollow', page: 2 }, details: [['Move', '2 of 3, “no”']],
};

const MODELS: readonly (readonly [name: string, model: PageModel, title: string, lang: string])[] = [
  ['the shelf', { kind: 'shelf', packs: [manifest] }, 'Otherwise', 'en-GB'],
  ['the crossroads', showCrossroads(book), 'The Lane: the crossroads', 'en-GB'],
  ['the crossroads with a reading', showCrossroads(book, reach(book, '0.on.~light.open')), 'The Lane: the crossroads', 'en-GB'],
  ['a page', reading('0'), 'The gate · What happened · The Lane', 'en-GB'],
  ['a moment', reading('0.on'), 'Godric’s Hollow · What happened · The Lane', 'en-GB'],
  ['an ending', reading('0.on.~light.open'), 'Two and sixpence: an ending of The Light · The Lane', 'en-GB'],
  ['content notes', showNotes(book, 'light', reach(book, '0.on')), 'Before you go in: The Light · The Lane', 'en-GB'],
  ['the path', path('0.on.~light.open'), 'Path so far · The Lane', 'en-GB'],
  ['about', { kind: 'about', credits: [{ name: 'ink', version: '1', licence: 'MIT' }], packs: [manifest] }, 'About · Otherwise', 'en-GB'],
  ['a problem', broken, 'The way on from here has changed · The Lane', 'en-GB'],
];

describe.each(MODELS)('%s', (_name, model, title, lang) => {
  const page = html(model);
  const all = tags(page);

  test('is a whole document with its language, its title and one heading', () => {
    expect(page.startsWith('<!doctype html>\n<html')).toBe(true);
    expect(all.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe(lang);
    expect(all.find(({ name }) => name === 'title')?.text).toBe(title);
    expect(all.filter(({ name }) => name === 'h1')).toHaveLength(1);
    expect(all.filter(({ name }) => name === 'main')).toHaveLength(1);
  });

  test('holds no script, no style and no handler of its own', () => {
    expect(all.filter(({ name }) => name === 'script').map(({ attributes }) => attributes.get('src'))).toEqual(['/assets/main.js']);
    expect(page).not.toMatch(/<\/script>\S*<script(?! type="module" src)/);
    expect(all.filter(({ name }) => name === 'style')).toEqual([]);
    expect(all.flatMap(({ attributes }) => [...attributes.keys()]).filter((attribute) => attribute === 'style' || attribute.startsWith('on'))).toEqual([]);
  });

  test('has no two elements with one id, and each label names one', () => {
    const ids = all.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of all) for (const id of [attributes.get('aria-labelledby'), attributes.get('for')]) if (id) expect(ids).toContain(id);
  });
});

test('deep pages are not for crawlers; the shelf, the crossroads and About are', () => {
  const robots = (model: PageModel, at = '/') => tags(html(model, at)).some(({ attributes }) => attributes.get('name') === 'robots' && attributes.get('content') === 'noindex');
  expect(MODELS.filter(([, model]) => robots(model)).map(([name]) => name)).toEqual(['a page', 'a moment', 'an ending', 'content notes', 'the path', 'a problem']);
  expect(robots(showCrossroads(book), '/read/test?at=0.on')).toBe(true);
});

describe('links', () => {
  test('among the pages carry the reading', () => {
    const hrefs = linksOf(html(reading('0.on'))).map(({ attributes }) => attributes.get('href'));
    expect(hrefs).toContain('/read/test?at=0.on');
    expect(hrefs).toContain('/read/test/path?at=0.on');
    expect(hrefs).toContain('/about?pack=test&at=0.on');
    expect(hrefs).toContain('/read/test/notes/canon?at=0.on');
  });

  test('that make a move say which, and are not for crawlers', () => {
    const moves = linksOf(html(reading('0.on'))).filter(({ attributes }) => attributes.has('data-move'));
    expect(moves.map(({ attributes }) => [attributes.get('data-move'), attributes.get('href'), attributes.get('rel')])).toEqual([
      ['wait', '/read/test/0.on.wait', 'nofollow'],
      ['blank', '/read/test/0.on.blank', 'nofollow'],
      ['~plain', '/read/test/0.on.~plain', 'nofollow'],
    ]);
  });

  test('into a universe with content notes go by its notes, and those make the move', () => {
    const [way] = linksOf(html(reading('0.on'))).filter(({ attributes }) => attributes.get('data-notes') === 'light');
    expect(way?.attributes.get('href')).toBe('/read/test/notes/light?at=0.on');
    const notes = html(showNotes(book, 'light', reach(book, '0.on')));
    expect(linksOf(notes).filter(({ attributes }) => attributes.has('data-move')).map(({ text, attributes }) => [text, attributes.get('data-move'), attributes.get('href')]))
      .toEqual([['Go in', '~light', '/read/test/0.on.~light']]);
    expect(wordsOf(notes)).toContain('Here you may meet: letters a bill Go in Not now: back to Godric’s Hollow');
  });
});

describe('a page of reading', () => {
  const main = (link: string) => tags(html(reading(link))).find(({ name }) => name === 'main')?.attributes;

  test('says where it is to tests and styles', () => {
    expect([main('0')?.get('data-universe'), main('0')?.get('data-moment'), main('0')?.get('data-ending')]).toEqual(['canon', undefined, undefined]);
    expect([main('0.on')?.get('data-universe'), main('0.on')?.get('data-moment')]).toEqual(['canon', 'hollow']);
    expect([main('0.on.~light.open')?.get('data-universe'), main('0.on.~light.open')?.get('data-ending')]).toEqual(['light', 'bill']);
  });

  test('shows the choice that led here, a choice that cannot be taken, one without words, and what is still locked', () => {
    const words = wordsOf(html(reading('0.on')));
    expect(words).toContain('You chose: Go on');
    expect(words).toContain('Wait Run cannot be chosen Go on');
    expect(words).toContain('What if it had been later? Not open yet: Later, about a minute. It opens when you have reached an ending of “The Light”.');
  });

  test('gives time and content notes before the way in', () => {
    expect(wordsOf(html(reading('0.on')))).toContain('What if it had been the post? Another universe parts from here: The Light, about a minute. Content: letters, a bill.');
  });

  test('tells what stood in for choices that are gone', () => {
    const model = showReading(book, { ...reach(book, '0.on'), told: ['“Go on” stands in for “Go”.'] });
    expect(wordsOf(html(model))).toContain('The story has changed since this reading was made. “Go on” stands in for “Go”.');
  });

  test('on which the story stops short says so in words, with the details folded', () => {
    const model = showReading(book, reach(book, '0.on'));
    const page = { ...model.view.page, choices: [], problems: [problem('ran-out', { file: 'canon.ink', line: 7 }, {})] };
    const document = html({ ...model, view: { ...model.view, page } });
    expect(wordsOf(document)).toContain('The story stops here, and not because its writer meant it to: something in it is wrong. Nothing of yours is lost. Go back one page, choose otherwise To the crossroads For whoever mends it ERROR: \'canon.ink\' line 7:');
    expect(document).toContain('<details>');
  });
});

describe('an ending', () => {
  const document = html(reading('0.on.~light.open'));

  test('is named, counted, and leads back, to its moment, to the crossroads and to the beginning', () => {
    expect(tags(document).find(({ name }) => name === 'h1')?.text).toBe('Two and sixpence');
    expect(wordsOf(document)).toContain('An ending of The Light. You have found 1 of 1.');
    const ways = new Map(linksOf(document).map(({ attributes, text }) => [text, attributes.get('href')]));
    expect(ways.get('To the crossroads')).toBe('/read/test?at=0.on.~light.open');
    expect(ways.get('Begin again')).toBe('/read/test/0,light=bill');
    expect(linksOf(document).find(({ attributes }) => attributes.has('data-back'))?.attributes.get('href')).toBe('/read/test/0.on.~light');
    expect(linksOf(document).find(({ attributes }) => attributes.get('data-move') === '~back')?.attributes.get('href')).toBe('/read/test/0.on.~light.open.~back');
  });

  test('gives the whole address to share, to be copied and not changed', () => {
    const input = tags(document).find(({ name }) => name === 'input')?.attributes;
    expect(input?.get('value')).toBe('https://otherwise.example/read/test/0.on.~light.open');
    expect(input?.has('readonly')).toBe(true);
  });

  test('that its writer gave no name is still one, and is not counted', () => {
    const nameless = bookOf({ 'canon.ink': 'It was over.\n-> END' });
    const page = html(showReading(nameless, reach(nameless, '0')));
    expect(tags(page).find(({ name }) => name === 'h1')?.text).toBe('The end');
    expect(tags(page).find(({ name }) => name === 'main')?.attributes.get('data-ending')).toBe('ended');
    expect(wordsOf(page)).toContain('An ending of what happened.');
    expect(wordsOf(page)).not.toContain('You have found');
    expect(wordsOf(html(showCrossroads(nameless, reach(nameless, '0'))))).not.toContain('found');
  });
});

describe('what was found elsewhere', () => {
  const elsewhere = { found: [['light', ['bill']]] as const, seen: [] };

  test('opens what the link’s own endings leave locked, by the same moves with the endings brought', () => {
    const without = reading('0.on').view.divergences.find(({ universe }) => universe === 'later');
    expect([without?.open, without?.link, without?.opener]).toEqual([false, '0.on.~later', undefined]);
    const model = showReading(book, reach(book, '0.on'), elsewhere);
    const { open, link, opener, needs } = model.view.divergences.find(({ universe }) => universe === 'later') ?? {};
    expect([open, link, opener, needs]).toEqual([true, '0,light=bill.on.~later', '0,light=bill.on', undefined]);
    expect(linksOf(html(model)).find(({ attributes }) => attributes.get('data-move') === '~later')?.attributes.get('href')).toBe('/read/test/0,light=bill.on.~later');
    // The others stay as the link has them.
    expect(model.view.divergences.filter(({ universe }) => universe !== 'later').map(({ link: way }) => way)).toEqual(['0.on.~light', '0.on.~plain']);
  });

  test('opens the notes too, at the moment and nowhere else', () => {
    expect(showNotes(book, 'later', reach(book, '0.on'), elsewhere)).toMatchObject({ back: '0.on', go: '0,light=bill.on.~later' });
    const early = showNotes(book, 'later', reach(book, '0'), elsewhere);
    expect([early.go, early.needs]).toEqual([undefined, undefined]);
  });

  test('is brought along by whoever begins again', () => {
    const model = showReading(book, reach(book, '0.on.~plain'), elsewhere);
    expect(linksOf(html(model)).find(({ text }) => text === 'Begin again')?.attributes.get('href')).toBe('/read/test/0,light=bill,plain=cat');
  });
});

describe('the path', () => {
  const document = html(path('0.on.~light.open'));

  test('leads to each of its pages but the one that is open', () => {
    expect(linksOf(document).filter(({ attributes }) => /^\/read\/test\/0/.test(attributes.get('href') ?? '') && !attributes.has('data-move')).map(({ text, attributes }) => [text, attributes.get('href')])).toEqual([
      ['The gate', '/read/test/0'], ['Godric’s Hollow', '/read/test/0.on'], ['Door', '/read/test/0.on.~light'], ['Read on', '/read/test/0.on.~light.open'],
    ]);
    expect(tags(document).filter(({ attributes }) => attributes.get('aria-current') === 'step')).toHaveLength(1);
  });

  test('offers the ways that were not taken as forks, by the notes where there are some', () => {
    const forks = linksOf(document).filter(({ attributes }) => attributes.has('data-move')).map(({ text, attributes }) => [text, attributes.get('data-move'), attributes.get('href')]);
    expect(forks).toEqual([
      ['Wait', 'wait', '/read/test/0.on.wait'],
      ['Go on', 'blank', '/read/test/0.on.blank'],
      ['What if it had been the cat?', '~plain', '/read/test/0.on.~plain'],
      ['Back to Godric’s Hollow', '~back', '/read/test/0.on.~light.~back'],
    ]);
    const fromCanon = linksOf(html(path('0.on.wait'))).find(({ attributes }) => attributes.get('data-notes') === 'light');
    expect(fromCanon?.attributes.get('href')).toBe('/read/test/notes/light?at=0.on');
  });
});

describe('what is empty', () => {
  test('a shelf without packs says what makes one', () => {
    expect(wordsOf(html({ kind: 'shelf', packs: [] }))).toContain('There is nothing to read here yet. Whoever runs this place can make a story with npm run -s story -- new my-pack .');
  });

  test('a story from which nothing parts says so', () => {
    const alone = bookOf({ 'canon.ink': 'Once.\n-> END' });
    expect(wordsOf(html(showCrossroads(alone)))).toContain('Nothing parts from this story yet.');
  });

  test('a problem without a last good page leads to the shelf', () => {
    const document = html({ kind: 'problem', status: 404, title: 'There is no such page', sentence: 'Nothing is at this address.', details: [] });
    expect(linksOf(document).map(({ text, attributes }) => [text, attributes.get('href')])).toContainEqual(['To the shelf', '/']);
    expect(document).not.toContain('<details>');
  });

  test('a universe without content notes says that there are none', () => {
    expect(wordsOf(html(showNotes(book, 'plain', reach(book, '0.on'))))).toContain('Its writer gave no content notes.');
  });

  test('a locked universe says what opens it, and lets nobody in', () => {
    const document = html(showNotes(book, 'later', reach(book, '0.on')));
    expect(wordsOf(document)).toContain('It is not open yet: it opens when you have reached an ending of “The Light”.');
    expect(linksOf(document).some(({ attributes }) => attributes.has('data-move'))).toBe(false);
  });
});
