/** A script, an event handler or a `javascript:` address in ink text or tags never reaches the page. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../web/models.ts';
import { view } from '../../engine/reading/view.ts';
import { showCrossroads, showNotes, showReading, showStep } from '../../web/show.ts';
import { bookOf, html, linksOf, reach, tags, wordsOf } from './books.ts';

const EVIL = '<script>alert(1)</script><img src=x onerror=alert(2)><a href="javascript:alert(3)">x</a><svg onload=alert(4)><b onclick="alert(5)">b</b><iframe srcdoc="<script>6</script>">';
const INK = EVIL.replaceAll('//', '\\/\\/');

const book = bookOf({
  'canon.ink': `
# title: T ${INK}
# author: ${INK}
# summary: ${INK}
# notice: ${INK}
# content: ${INK}
# rating: ${INK}
# lang: en" onload="alert(7)
-> gate
=== gate ===
# moment: gate, ${INK}
# when: ${INK}
# about: ${INK}
# page: ${INK}
${INK}
A line with tags. # IMAGE: x.png" onerror="alert(8) # IMAGE: ../../secret.png # IMAGE: evil.svg # LINK: javascript:alert(9) # LINKOPEN: data:text/html,x # CLASS: a" onclick="alert(10) # AUDIO: https:\\/\\/elsewhere.example/a.mp3
<a href=" JaVaScRiPt:alert(11)">j</a> <a href="&#106;avascript:alert(12)">e</a> <em onmouseover=alert(13)>em</em>
* [${INK} # key: evil]
- ${INK} # ending: gate, ${INK}
-> END
`,
  'other.ink': `
# title: ${INK}
# from: canon/gate
# premise: ${INK}
# content: ${INK}
-> a
=== a ===
${INK} # ending: a, ${INK}
-> END
`,
});
const { manifest, multiverse } = book;
const step = reach(book, '0.evil');

const MODELS: readonly (readonly [name: string, model: PageModel])[] = [
  ['the shelf', { kind: 'shelf', packs: [manifest] }],
  ['the crossroads', showCrossroads(book, step)],
  ['a page', showReading(book, reach(book, '0'))],
  ['an ending', showReading(book, { ...step, told: [EVIL] })],
  ['an ending elsewhere', showReading(book, reach(book, '0.~other'))],
  ['content notes', showNotes(book, 'other', reach(book, '0'))],
  ['the path', { kind: 'path', manifest, steps: [showStep(view(multiverse, reach(book, '0').place, reach(book, '0').playthrough), step.playthrough.moves[0])] }],
  ['about', { kind: 'about', credits: [{ name: EVIL, version: EVIL, licence: EVIL }], packs: [manifest] }],
  ['a problem', { kind: 'problem', status: 404, title: EVIL, sentence: EVIL, manifest, details: [[EVIL, EVIL]], lastGood: { link: '0', name: EVIL, page: 1 } }],
];

describe.each(MODELS)('%s', (_name, model) => {
  const all = tags(html(model));

  test('has only the script that is its own', () => {
    expect(all.filter(({ name }) => name === 'script').map(({ attributes }) => [...attributes])).toEqual([[['type', 'module'], ['src', '/assets/main.js']]]);
    expect(all.filter(({ name }) => ['iframe', 'object', 'embed', 'style', 'base', 'form', 'img', 'audio'].includes(name))).toEqual([]);
  });

  test('has no handler, and no address but of the web', () => {
    expect(all.flatMap(({ attributes }) => [...attributes.keys()]).filter((attribute) => attribute.startsWith('on') || attribute === 'srcdoc')).toEqual([]);
    const addresses = all.flatMap(({ attributes }) => [attributes.get('href'), attributes.get('src')].filter((address) => address !== undefined));
    expect(addresses.filter((address) => !/^(\/|#|https?:\/\/)/.test(address))).toEqual([]);
    expect(all.find(({ name }) => name === 'html')?.attributes.has('onload')).toBe(false);
  });
});

describe('what a story may show', () => {
  const fine = bookOf({
    'canon.ink': `
-> a
=== a ===
<em>soft</em> <b>bold</b> <q>said</q> and <a href="https:\\/\\/example.org/a">a link</a> # CLASS: note
# IMAGE: glass.jpg, A tall glass
# AUDIO: rain.mp3
# LINK: https:\\/\\/example.org/more
# LINKOPEN: https:\\/\\/example.org/new
# RESTART
* [<em>Go</em> <a href="https:\\/\\/example.org">on</a> # key: on]
- The end.
-> END
`,
  }, 'fine');
  const document = html(showReading(fine, reach(fine, '0')));
  const all = tags(document);

  test('its emphasis and its links, and no link inside a choice', () => {
    expect(wordsOf(document)).toContain('soft bold said and a link');
    expect(linksOf(document).filter(({ attributes }) => attributes.get('href')?.startsWith('https:')).map(({ attributes }) => [attributes.get('href'), attributes.get('target')])).toEqual([
      ['https://example.org/a', undefined], ['https://example.org/more', undefined], ['https://example.org/new', '_blank'],
    ]);
    expect(all.some(({ attributes }) => attributes.get('class') === 'ink-note')).toBe(true);
  });

  test('pictures and sounds of its own folder, which make no noise by themselves', () => {
    const image = all.find(({ name }) => name === 'img')?.attributes;
    expect([image?.get('src'), image?.get('alt')]).toEqual(['/media/fine/glass.jpg', 'A tall glass']);
    const sound = all.find(({ name }) => name === 'audio')?.attributes;
    expect([sound?.get('src'), sound?.get('preload'), sound?.has('controls'), sound?.has('autoplay')]).toEqual(['/media/fine/rain.mp3', 'none', true, false]);
  });

  test('a way back to its first page', () => {
    expect(linksOf(document).find(({ text }) => text === 'Begin again')?.attributes.get('href')).toBe('/read/fine/0');
  });
});
