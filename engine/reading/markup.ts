/** The HTML that ink text may hold, read into nodes: what is not on the list never reaches a page, on the server or in the browser. */

export type MarkupNode = string | MarkupElement;

export interface MarkupElement {
  readonly name: string;
  /** For `a` only; http or https. */
  readonly href?: string;
  readonly children: readonly MarkupNode[];
}

const ALLOWED = new Set(['a', 'em', 'i', 'strong', 'b', 's', 'u', 'sub', 'sup', 'br', 'q', 'cite', 'span']);
/** Elements whose content is code, not words. */
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math', 'textarea', 'title']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', shy: '\u00ad', copy: '©',
};

const TOKEN = /<!--[^]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)(?:>|$)/g;

/** The nodes of one line. Elements left open are closed at its end. */
export function parseMarkup(text: string): readonly MarkupNode[] {
  const root: MarkupNode[] = [];
  const open: { name: string; children: MarkupNode[] }[] = [];
  const here = () => open.at(-1)?.children ?? root;
  let at = 0;
  let silent: string | undefined;
  const write = (words: string) => {
    if (words !== '' && silent === undefined) here().push(decodeEntities(words));
  };
  for (const match of text.matchAll(TOKEN)) {
    write(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, slash, written = '', attributes = ''] = match;
    const name = written.toLowerCase();
    if (silent !== undefined) {
      if (slash && name === silent) silent = undefined;
    } else if (SILENT.has(name)) {
      if (!slash) silent = name;
    } else if (ALLOWED.has(name)) {
      if (slash) close(open, name);
      else openElement(name, attributes, here(), open);
    }
  }
  write(text.slice(at));
  return root;
}

/** HTML by which a writer means HTML: not every `<` in a story's logic begins an element. */
const MEANT = new Set([
  ...SILENT, 'img', 'image', 'picture', 'figure', 'video', 'audio', 'source', 'canvas', 'embed', 'link', 'meta', 'base', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'p', 'div', 'section', 'article', 'header', 'footer', 'nav', 'main', 'center', 'font', 'big', 'small', 'tt', 'code', 'pre', 'kbd', 'blockquote', 'hr', 'mark',
  'del', 'ins', 'strike', 'abbr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'form', 'input', 'button', 'select', 'label', 'details', 'summary',
]);

/** The beginnings of elements that `parseMarkup` leaves out, `<h1>`, and of links that lead nowhere, `<a href="javascript:…">`. */
export function droppedElements(text: string): string[] {
  return [...text.matchAll(TOKEN)].flatMap(([whole, slash, written = '', attributes = '']) => {
    const name = written.toLowerCase();
    if (slash || !whole.endsWith('>')) return [];
    if (MEANT.has(name)) return [`<${name}>`];
    const href = name === 'a' ? hrefIn(attributes) : undefined;
    // An address that ink puts together in play is not known here.
    return href === undefined || href.includes('{') || isWebAddress(href) ? [] : [`<a href="${href}">`];
  });
}

/** The words of a line without its HTML. */
export function plainText(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : node.name === 'br' ? ' ' : plainText(node.children))).join('');
}

/** True for an address that a link may lead to. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(address.trim());
}

function openElement(name: string, attributes: string, siblings: MarkupNode[], open: { name: string; children: MarkupNode[] }[]): void {
  const children: MarkupNode[] = [];
  if (name === 'a') {
    const href = hrefIn(attributes) ?? '';
    siblings.push(isWebAddress(href) ? { name, href, children } : { name: 'span', children });
  } else siblings.push({ name, children });
  if (name !== 'br') open.push({ name, children });
}

function hrefIn(attributes: string): string | undefined {
  const [whole, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return whole === undefined ? undefined : decodeEntities(double ?? single ?? bare ?? '').trim();
}

function close(open: { name: string }[], name: string): void {
  const index = open.findLastIndex((element) => element.name === name);
  if (index >= 0) open.length = index;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
    return point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
  });
}
