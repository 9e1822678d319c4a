/** An EPUB: clean in the eyes of epubcheck whatever a story holds, the same bytes for the same book. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { diskCache } from '../../engine/disk/cache.ts';
import { openPack, type OpenedPack } from '../../engine/disk/packs.ts';
import { picturesIn, type Book } from '../../engine/reading/book.ts';
import { toEpub } from '../../engine/reading/epub.ts';
import { languageTag } from '../../engine/reading/language.ts';
import { parsePath } from '../../engine/reading/transcript.ts';
import { packOf } from '../packs.ts';
import { bookIn, faultsIn, filesIn, PNG } from './binding.ts';

const LANE = {
  'canon.ink': `
# title: The Lane
# author: A. Walker
# notice: To be read aloud.
# content: rain, letters
-> gate
=== gate ===
It <em>rained</em>.
* [Go on # key: on]
- -> hollow
=== hollow ===
# moment: hollow, The hollow
# when: At noon
The gate clicked.
* [Stay # key: stay]
- All was well. # ending: well, All was well
-> END
`,
  'light.ink': `
# title: The Light
# from: canon/hollow
# premise: What if it had been the post?
# content: letters, bills
-> door
=== door ===
It was the post.
* [Open it # key: open]
- A bill. # ending: bill, A bill
-> END
`,
};
const NO_MEDIA = new Map<string, Uint8Array>();

describe('the book of a reading through two universes and back', () => {
  const book = bookIn(packOf(LANE), '0.on.~light.open.~back.stay', 'https://otherwise.example/read/test/0.on.~light.open.~back.stay');
  const epub = toEpub(book, NO_MEDIA);
  const files = filesIn(epub);

  test('is without fault', async () => {
    expect(await faultsIn(epub)).toEqual([]);
  });

  test('has a part for each stretch in a universe, and the choices as asides', () => {
    expect([...files.keys()]).toEqual([
      'mimetype', 'META-INF/container.xml', 'EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/style.css', 'EPUB/title.xhtml', 'EPUB/part-1.xhtml', 'EPUB/part-2.xhtml', 'EPUB/part-3.xhtml', 'EPUB/credits.xhtml',
    ]);
    expect(files.get('EPUB/part-1.xhtml')).toContain('<h2 id="part-1-page-2">The hollow</h2><p class="when">At noon</p><p>The gate clicked.</p><aside class="taken what-if" role="note"><p>You asked: <em>What if it had been the post?</em></p></aside>');
    expect(files.get('EPUB/part-1.xhtml')).toContain('<p>It <em>rained</em>.</p><aside class="taken choice" role="note"><p>You chose: <em>Go on</em></p></aside>');
    expect(files.get('EPUB/part-2.xhtml')).toContain('<header class="part"><h1>The Light</h1><p class="premise">What if it had been the post?</p></header>');
    expect(files.get('EPUB/part-2.xhtml')).toContain('<aside class="taken back" role="note"><p>You went back to: <em>The hollow</em></p></aside>');
    // What was read before is not printed again.
    expect(files.get('EPUB/part-3.xhtml')).toContain('The hollow');
    expect(files.get('EPUB/part-3.xhtml')).not.toContain('The gate clicked');
  });

  test('says on its title page what it is, and what may be met, each once', () => {
    const title = files.get('EPUB/title.xhtml');
    for (const words of ['<h1>The Lane</h1>', 'A. Walker', '<i>What happened</i>, <i>The Light</i>', 'Its ending: <em>All was well</em>', '<li>rain</li><li>letters</li><li>bills</li>', 'To be read aloud.']) expect(title).toContain(words);
    expect(files.get('EPUB/nav.xhtml')).toContain('<a href="part-2.xhtml">The Light</a><ol><li><a href="part-2.xhtml#part-2-page-1">Door</a></li>');
    expect(files.get('EPUB/credits.xhtml')).toContain('https://otherwise.example/read/test/0.on.~light.open.~back.stay');
  });

  test('is the same to the byte when it is made again, on whatever day and in whatever place', () => {
    const { TZ } = process.env;
    process.env.TZ = 'Pacific/Auckland';
    try {
      expect(Buffer.compare(toEpub(book, NO_MEDIA), epub)).toBe(0);
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
    expect(files.get('EPUB/package.opf')).toContain('1980-01-01T00:00:00Z');
  });

  test('begins with its type, which is not compressed', () => {
    expect(Buffer.from(epub.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  test('has an identifier of its own', () => {
    const other = bookIn(packOf(LANE), '0.on.~light.open.~back');
    expect(book.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(other.id).not.toBe(book.id);
    expect(filesIn(toEpub(other, NO_MEDIA)).get('EPUB/title.xhtml')).toContain('It breaks off where more can be read.');
  });
});

test('epubcheck as it is used here finds what is wrong', async () => {
  const files = unzipSync(toEpub(bookIn(packOf(LANE), '0.on'), NO_MEDIA));
  const broken = { ...files, 'EPUB/credits.xhtml': strToU8('<html><p>&nbsp;<b></p></html>'), 'EPUB/package.opf': strToU8(Buffer.from(files['EPUB/package.opf']!).toString().replace('<dc:language>en-GB</dc:language>', '')) };
  const faults = await faultsIn(zipSync(broken));
  expect(faults.filter((fault) => /package\.opf/.test(fault))).not.toEqual([]);
  expect(faults.filter((fault) => /credits\.xhtml/.test(fault))).not.toEqual([]);
});

describe('hostile stories', () => {
  const cases: Readonly<Record<string, string>> = {
    'marks of XML': '# title: Tom & "Jerry" \'n\' x < y ]]>\n# author: <b>Anon</b>\n# notice: © & more\n-> a\n=== a ===\n# page: <i>A</i> & "b" < c\nIf a < b & b > c ]]\\> "so" it is&nbsp;&mdash; <script>alert(1)</script><b>bold <i>both</b> left open <a href="https:\\/\\/x.example\\/?a=1&b=2">link <a href="javascript:x">in</a></a> <img src=x onerror=y> <h1>head</h1>\n* [<b>Yes</b> & "no" <a href="https:\\/\\/y.example">y</a> # key: on]\n- <br>\n-> END',
    'a language written from right to left': '# title: הגל\n# lang: he\nשלום <b>עולם</b> 👩‍👩‍👧‍👦 🇮🇱\n* [כן # key: on]\n- סוף # ending: sof, הסוף\n-> END',
    'a language that is none': '# title: X\n# lang: very English indeed\nHello.\n* [Go on # key: on]\n- Bye.\n-> END',
    'nothing to read': '# title: Nothing\n-> a\n=== a ===\n* [On # key: on]\n- -> b\n=== b ===\n# page:   \n-> END',
    'letters that XML has no place for': '# title: Bell \u0007 and \uFFFE\nA bell \u0007, a half \uD83D.\n* [On \u0001 # key: on]\n- Bye.\n-> END',
    'pictures': '# title: Pictures\nSeen. # IMAGE: a.png, A point & more # IMAGE: gone.jpg\n# BACKGROUND: a.png\nAgain. # IMAGE: lies.png, What is none # AUDIO: bell.mp3, A bell # AUDIO: bell.ogg\n* [On # key: on]\n- Bye. # LINK: https:\\/\\/x.example\\/a # LINK: http:\\/\\/[ # LINKOPEN: https:\\/\\/ä.example\\/ü?ö\n-> END',
    'a story that fails': '# title: Fails\n-> a\n=== a ===\n* [On # key: on]\n- Bye.\n-> b\n=== b ===\n{0: x}\n{1/0}\n-> END',
  };
  const media = new Map([['a.png', PNG], ['lies.png', strToU8('<svg onload="alert(1)"/>')]]);

  test.each(Object.entries(cases))('%s', async (_name, ink) => {
    const book = bookIn(packOf({ 'canon.ink': ink }), '0.on');
    expect(await faultsIn(toEpub(book, media))).toEqual([]);
  });

  test('what would be markup stays words, and a picture is taken by what it is', () => {
    const marks = filesIn(toEpub(bookIn(packOf({ 'canon.ink': cases['marks of XML']! }), '0.on'), media));
    expect([...marks.values()].join('')).not.toMatch(/<script|onerror|javascript:|<b>Anon/);
    expect(marks.get('EPUB/title.xhtml')).toContain('&lt;b&gt;Anon&lt;/b&gt;');
    const pictures = bookIn(packOf({ 'canon.ink': cases.pictures! }), '0.on');
    expect(picturesIn(pictures)).toEqual(['a.png', 'gone.jpg', 'lies.png']);
    const bound = filesIn(toEpub(pictures, media));
    expect([...bound.keys()].filter((name) => name.includes('picture'))).toEqual(['EPUB/picture-1.png']);
    expect(bound.get('EPUB/part-1.xhtml')).toContain('<img src="picture-1.png" alt="A point &amp; more"/>');
    expect(bound.get('EPUB/part-1.xhtml')).toContain('A sound is heard here: A bell.');
  });

  test('from right to left, in its own language, with our words in ours', () => {
    const files = filesIn(toEpub(bookIn(packOf({ 'canon.ink': cases['a language written from right to left']! }), '0.on'), media));
    expect(files.get('EPUB/part-1.xhtml')).toContain('lang="he" xml:lang="he" dir="rtl"');
    expect(files.get('EPUB/part-1.xhtml')).toContain('<p><span lang="en-GB" xml:lang="en-GB" dir="ltr">You chose: </span><em>כן</em></p>');
    expect(files.get('EPUB/package.opf')).toContain('page-progression-direction="rtl"');
  });

  test('any words at all', async () => {
    const words = fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", ']]>', '</p>', '<!--', '\u0000', '\u200f', '\ud800', '\u{1f469}\u200d\u{1f467}', ' '), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 30 });
    const shape = fc.record({
      title: words.map((text) => `T${text}`), author: words.map((text) => `A${text}`), notice: words.map((text) => `N${text}`), lang: words, heading: words.map((text) => `H${text}`), line: words, taken: words,
      tags: fc.array(words.map((text) => `IMAGE: ${text}.png, ${text}`)),
    });
    await fc.assert(fc.asyncProperty(shape, async ({ heading, line, taken, tags, ...front }) => {
      const lang = languageTag(front.lang);
      const page = { heading: { words: heading }, lines: [{ text: line, tags }], taken: { type: 'CHOOSE' as const, words: taken }, isBroken: false };
      const book: Book = { ...front, lang, id: '00000000-0000-8000-8000-000000000000', parts: [{ title: front.title, lang, pages: [page] }], content: [line], passed: [taken], link: '0' };
      expect(await faultsIn(toEpub(book, media))).toEqual([]);
    }), { numRuns: 60 });
  }, 120_000);

  test('two thousand pages, in files that no reader is slow with', async () => {
    const ink = '# title: Long\n-> a\n=== a ===\nThis way, that way.\n+ [On # key: on]\n-> b\n=== b ===\nThat way, this way.\n+ [On # key: on]\n-> a';
    const book = bookIn(packOf({ 'canon.ink': ink }), { seed: 0, brings: new Map(), moves: Array.from({ length: 1_999 }, () => ({ type: 'CHOOSE', key: 'on' })) });
    const epub = toEpub(book, media);
    const sizes = Object.entries(unzipSync(epub)).filter(([name]) => name.includes('part-')).map(([, bytes]) => bytes.length);
    expect(sizes).toHaveLength(40);
    expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
    expect(await faultsIn(epub)).toEqual([]);
  }, 120_000);
});

describe.each(['lighthouse', 'lily'])('every recorded path of %s', (name) => {
  const folder = `tests/paths/${name}`;
  let pack: OpenedPack;
  beforeAll(() => {
    pack = openPack(name, 'stories', diskCache('.cache'));
  });

  test.each(readdirSync(folder))('%s', async (file) => {
    const { path } = parsePath(readFileSync(`${folder}/${file}`, 'utf8'), file);
    const epub = toEpub(bookIn(pack, path!.playthrough), NO_MEDIA);
    expect(await faultsIn(epub)).toEqual([]);
    const words = [...filesIn(epub)].filter(([one]) => one.includes('part-')).map(([, text]) => text).join('').replace(/<[^>]*>/g, '');
    // The last page of the recording is on the last page of the book.
    for (const line of path!.pages.at(-1)!.lines) expect(words).toContain(line.replace(/<[^>]*>/g, '').replace(/&/g, '&amp;'));
  });
});
