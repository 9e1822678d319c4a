/** HTML in ink text: what is allowed, and what never reaches a page. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkup, plainText, type MarkupNode } from '../../engine/reading/markup.ts';

const html = (nodes: readonly MarkupNode[]): string => nodes.map((node) =>
  (typeof node === 'string' ? node : `<${node.name}${node.href === undefined ? '' : ` href=${node.href}`}>${html(node.children)}</${node.name}>`)).join('');
const shown = (text: string) => html(parseMarkup(text));

test.each(['em', 'i', 'strong', 'b', 's', 'u', 'sub', 'sup', 'q', 'cite', 'span'])('<%s> is kept', (name) => {
  expect(shown(`a <${name}>b</${name}> c`)).toBe(`a <${name}>b</${name}> c`);
});

test.each([
  ['<a href="https://example.org/x?y=1">z</a>', '<a href=https://example.org/x?y=1>z</a>'],
  ['<a href=http://example.org>z</a>', '<a href=http://example.org>z</a>'],
  ['<a href="javascript:alert(1)">z</a>', '<span>z</span>'],
  ['<a href=" java\tscript:alert(1)">z</a>', '<span>z</span>'],
  ['<a href="&#106;avascript:alert(1)">z</a>', '<span>z</span>'],
  ['<a href="data:text/html,x">z</a>', '<span>z</span>'],
  ['<a href="//example.org">z</a>', '<span>z</span>'],
  ['<b onclick="alert(1)" style="color:red" class="x">z</b>', '<b>z</b>'],
  ['<script>alert(1)</script>after', 'after'],
  ['<SCRIPT src=x>alert(1)', ''],
  ['<img src=x onerror=alert(1)>z', 'z'],
  ['<svg><script>alert(1)</script></svg>z', 'z'],
  ['<iframe srcdoc="<b>x</b>"></iframe>z', 'z'],
  ['<!-- hidden -->z', 'z'],
  ['one<br>two<br/>three', 'one<br></br>two<br></br>three'],
  ['<i>open <b>both', '<i>open <b>both</b></i>'],
  ['<i>a <b>b</i> c', '<i>a <b>b</b></i> c'],
  ['</i>a', 'a'],
  ['3 < 4 and 5 > 2, I <3 you', '3 < 4 and 5 > 2, I <3 you'],
  ['Fish &amp; chips &#8217; &nope;', 'Fish & chips ’ &nope;'],
  ['&lt;script&gt;', '<script>'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('plain text is the words', () => {
  expect(plainText(parseMarkup('He <i>sat</i>,<br>and <a href="https://e.org">listened</a>.'))).toBe('He sat, and listened.');
});

test('whatever comes, only allowed elements and web addresses leave', () => {
  const piece = fc.constantFrom('<', '>', '</', 'script', 'a ', 'b', 'href=', '"', "'", 'javascript:', 'https://e.org', ' onload=', '<a href="', '&#', '106;', '<!--', '-->', 'x', '=', '/');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), (text) => {
    const check = (nodes: readonly MarkupNode[]): void => {
      for (const node of nodes) {
        if (typeof node === 'string') continue;
        expect(['a', 'em', 'i', 'strong', 'b', 's', 'u', 'sub', 'sup', 'br', 'q', 'cite', 'span']).toContain(node.name);
        if (node.href !== undefined) expect(node.href).toMatch(/^https?:\/\//i);
        check(node.children);
      }
    };
    check(parseMarkup(text));
  }));
});
