/** Requests that no page of ours sends: every route, with what it takes in cut, doubled, forged, or simply noise. */
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import type { Raw } from './raw.ts';

/** What there is to attack. */
export interface Target {
  readonly hash: string;
  /** Links that lead somewhere. */
  readonly links: readonly string[];
  /** A reader's cookie, and what that reader keeps. */
  readonly cookie: string;
  readonly id: string;
  /** The body of a save as it should be. */
  readonly save: Readonly<Record<string, unknown>>;
}

/** Where a link, an id, a name may stand; `_` is what is made up. */
const ROUTES = [
  '/', '/about', '/about?pack=_&at=_', '/settings', '/settings?pack=_&at=_', '/library', '/library?pack=_&at=_',
  '/library/book/_?at=_', '/library/keep', '/library/name/_', '/library/let-go/_', '/library/readings.json', '/library/bring', '/library/device', '/library/join?code=_', '/library/forget', '/library/_/_',
  '/read/_', '/read/_?at=_', '/read/_/_', '/read/_/path?at=_', '/read/_/map?at=_', '/read/_/notes/_?at=_', '/read/_/epub?at=_', '/read/_/html?at=_', '/read/_/offline',
  '/compare/_?a=_&b=_', '/api/packs', '/api/packs/_', '/api/packs/_/choices?universe=_&place=_&offered=_', '/api/packs/_/endings?universe=_', '/api/read/_/_',
  '/api/library/playthroughs', '/api/library/playthroughs?pack=_', '/api/library/playthroughs/_', '/api/openapi.json', '/api/_',
  '/stories/_.json', '/media/_/_', '/media/_/_/_', '/assets/_', '/healthz', '/readyz', '/robots.txt', '/favicon.svg', '/favicon.ico', '/service-worker.js', '/offline', '/test/_', '/dev/_', '/metrics', '/_',
] as const;

const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'get', 'GE T', 'BREW'] as const;

/** Texts that have broken something somewhere. */
const NASTY = [
  '', '.', '..', '../..', '%', '%00', '%2e%2e%2f', '%2F', '%E0%A4%A', '%c0%af', '__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '-1', '0x0', '1e999',
  '"', "'", '<script>alert(1)</script>', "' or 1=1 --", '${7*7}', '{{7*7}}', '\\', '//', '///evil.example', '?', '#', '&', ';', '*', '%F0%9F%92%A9', '%0d%0aSet-Cookie:%20a=b',
  'a'.repeat(300), '../'.repeat(50), '.'.repeat(3_000), '0'.repeat(400),
] as const;

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Bytes that a request line and a header may hold, and some that they may not. */
const printable = fc.string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 40 });

function damaged(whole: string): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(whole.length), fc.nat(6), printable).map(([at, less, more]) => whole.slice(0, at) + more + whole.slice(at + less));
}

const linkish = fc.string({ unit: oneOf(...'0123456789abcdefz.,~=-_!*%+:'), maxLength: 80 });

function wordIn(target: Target): fc.Arbitrary<string> {
  const links = oneOf(...target.links);
  return fc.oneof(
    { weight: 3, arbitrary: oneOf('lighthouse', target.id, target.hash, 'fixed-light', 'canon') },
    { weight: 2, arbitrary: links },
    { weight: 3, arbitrary: links.chain(damaged) },
    { weight: 2, arbitrary: oneOf(...NASTY) },
    { weight: 2, arbitrary: linkish },
    { weight: 1, arbitrary: linkish.map((text) => `z${text}`) },
    { weight: 1, arbitrary: printable },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map(encodeURIComponent) },
  );
}

function targets(target: Target): fc.Arbitrary<string> {
  const word = wordIn(target);
  const filled = (route: string): fc.Arbitrary<string> =>
    fc.array(word, { minLength: 6, maxLength: 6 }).map((words) => words.reduce((text, one) => text.replace('_', () => one), route).replaceAll(' ', '%20'));
  return fc.oneof(
    { weight: 12, arbitrary: oneOf(...ROUTES).chain(filled) },
    { weight: 1, arbitrary: oneOf(...ROUTES).chain(filled).chain(damaged) },
    { weight: 1, arbitrary: oneOf('*', '', 'http://elsewhere.example/', '//elsewhere.example/read', 'read', '/../../etc/passwd', `/read/lighthouse/0.${'a'.repeat(9_000)}`, `/?${'a=1&'.repeat(3_000)}`) },
  );
}

function headers(target: Target): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const cookies = fc.oneof(
    oneOf(`reader=${target.cookie.split('.')[0]}.`, `reader=${target.cookie}x`, `reader=${target.cookie.slice(0, -4)}`, 'reader=.', 'reader', '=', ';;;', `reader=${'x'.repeat(4_000)}.${'y'.repeat(43)}`, 'settings=%', 'settings=theme:nothing'),
    damaged(`reader=${target.cookie}`), printable,
  );
  const one: fc.Arbitrary<readonly [string, string]> = fc.oneof(
    cookies.map((value) => ['Cookie', value] as const),
    oneOf('text/html', 'application/json', '*/*', 'image/png', 'text/html;q=x', ',,,', 'application/problem+json').map((value) => ['Accept', value] as const),
    oneOf('application/json', 'application/json; charset=x', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', '', '/', 'application/json; charset=utf-16').map((value) => ['Content-Type', value] as const),
    oneOf('gzip', 'deflate', 'br', 'nothing', 'gzip, gzip').map((value) => ['Content-Encoding', value] as const),
    oneOf('same-origin', 'cross-site', 'none', 'x').map((value) => ['Sec-Fetch-Site', value] as const),
    oneOf('http://elsewhere.example', 'null', 'x', '').map((value) => ['Origin', value] as const),
    oneOf('elsewhere.example', '', 'a b', '"><script>', '[::1', 'x'.repeat(500)).map((value) => ['Host', value] as const),
    oneOf('0', '5', '-1', 'x', '99999999999999999999').map((value) => ['Content-Length', value] as const),
    oneOf('chunked', 'identity', 'chunked, chunked', 'x').map((value) => ['Transfer-Encoding', value] as const),
    oneOf('127.0.0.1', 'x', '1.2.3.4, ::1, ,', '::ffff:0:0').map((value) => ['X-Forwarded-For', value] as const),
    oneOf('https', 'javascript', '').map((value) => ['X-Forwarded-Proto', value] as const),
    oneOf('bytes=0-1', 'bytes=9-1', 'bytes=-', 'x').map((value) => ['Range', value] as const),
    oneOf('*', '"x"', 'W/"', 'x').map((value) => ['If-None-Match', value] as const),
    oneOf('100-continue', 'x').map((value) => ['Expect', value] as const),
    oneOf('websocket', 'h2c').map((value) => ['Upgrade', value] as const),
    fc.tuple(oneOf('X-Request-Id', 'User-Agent', 'Referer', 'Accept-Encoding', 'Accept-Language', 'If-Modified-Since'), printable),
  );
  const noise = fc.tuple(printable, printable);
  return fc.array(fc.oneof({ weight: 60, arbitrary: one }, { weight: 1, arbitrary: noise }), { maxLength: 6 });
}

/** A save with something in it that is not as it should be. */
function wrongSaves(save: Target['save']): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(fc.jsonValue({ maxDepth: 2 }), oneOf<unknown>(null, -1, 1.5, 1e308, '', [], {}, 'x'.repeat(10_000), '\u0000', [['CHOOSE']], [{ type: 'CHOOSE', key: 'never-there' }], [{ type: 'CHOOSE' }], [{ type: 'NOTHING' }], [{ type: 'DIVERGE', universe: '__proto__' }], [{ type: 'RETURN' }]));
  return fc.oneof(
    fc.tuple(oneOf(...Object.keys(save)), wrong).map(([field, value]) => ({ ...save, [field]: value })),
    oneOf(...Object.keys(save)).map((field) => Object.fromEntries(Object.entries(save).filter(([name]) => name !== field))),
    oneOf<unknown>(JSON.parse('{"__proto__":{"pack":"lighthouse"}}'), [], 1, null, 'text', true),
  );
}

function bodies(target: Target): fc.Arbitrary<Uint8Array> {
  const text = (body: string): Uint8Array => Buffer.from(body);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(new Uint8Array()) },
    { weight: 4, arbitrary: wrongSaves(target.save).map((body) => text(JSON.stringify(body))) },
    { weight: 2, arbitrary: damaged(JSON.stringify(target.save)).map(text) },
    { weight: 2, arbitrary: fc.json().map(text) },
    { weight: 2, arbitrary: fc.array(fc.tuple(oneOf('name', 'words', 'code', 'theme', 'size', 'back', 'id', 'file', '__proto__', '_csrf'), fc.oneof(printable, oneOf(...NASTY))), { maxLength: 5 }).map((fields) => text(fields.map(([name, value]) => `${name}=${value}`).join('&'))) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 2, arbitrary: oneOf(text('['.repeat(20_000)), text('{"a":'.repeat(5_000)), text('a[]='.repeat(5_000)), text('a=1&'.repeat(1_001)), gzipSync(Buffer.alloc(3_000_000, 32)), Buffer.alloc(1_100_000, 32), text('\ufeff{}')) },
  );
}

export function requests(target: Target): fc.Arbitrary<Raw> {
  return fc.oneof({ weight: 3, arbitrary: rude(target) }, { weight: 2, arbitrary: civil(target) });
}

/** Anything to anywhere. Most say where they go and how long they are, or nothing would get further than Node. */
function rude(target: Target): fc.Arbitrary<Raw> {
  return fc.record({ method: oneOf(...METHODS), target: targets(target), headers: headers(target), body: bodies(target), honest: fc.nat(19) }).map(({ honest, ...request }) => ({
    ...request,
    headers: [
      ...(honest < 19 ? said(request.body) : []),
      ...(honest < 12 ? [['Content-Type', 'application/json'] as const, ['Sec-Fetch-Site', 'same-origin'] as const] : []),
      ...request.headers.filter(([name]) => honest === 19 || !/^(host|content-length|transfer-encoding)$/i.test(name)),
    ],
  }));
}

/** To where something is taken in, in the right form from the right page; only what it says is wrong, and who says it. */
function civil(target: Target): fc.Arbitrary<Raw> {
  const ids = fc.oneof(fc.constant(target.id), fc.uuid(), fc.constant(target.id).chain(damaged), oneOf(...NASTY));
  const json = fc.record({ method: oneOf('PUT', 'PUT', 'PUT', 'PATCH', 'DELETE'), room: fc.constant('/api/library/playthroughs/'), id: ids, type: fc.constant('application/json') });
  const forms = fc.record({ method: fc.constant('POST'), room: oneOf('/settings?', '/library/keep?', '/library/bring?', '/library/device?', '/library/join?', '/library/name/', '/library/let-go/'), id: ids, type: oneOf('application/x-www-form-urlencoded', 'application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=x', 'multipart/form-data; boundary=b') });
  const cookie = oneOf('', `reader=${target.cookie.slice(0, -1)}`, `reader=${target.id}.${target.cookie.split('.')[1]}`);
  return fc.record({ to: fc.oneof(json, forms), cookie, body: bodies(target) }).map(({ to, cookie: forged, body }) => ({
    method: to.method,
    target: `${to.room}${to.id}`.replaceAll(' ', '%20'),
    headers: [...said(body), ['Content-Type', to.type], ['Sec-Fetch-Site', 'same-origin'], ['Accept', 'text/html'], ...(forged === '' ? [] : [['Cookie', forged] as const])],
    body,
  }));
}

const said = (body: Uint8Array): readonly (readonly [string, string])[] => [['Host', 'localhost'], ...(body.length > 0 ? [['Content-Length', String(body.length)] as const] : [])];

/** Each route once, asked for as it stands. */
export function plainly({ hash, id, links: [link = '0'] }: Target): readonly Raw[] {
  const fillings: readonly (readonly [part: string, filled: string])[] = [
    ['stories/_', `stories/${hash}`], ['notes/_', 'notes/fixed-light'], ['universe=_', 'universe=canon'], ['=_', `=${link}`],
    ...['playthroughs', 'name', 'let-go'].map((room) => [`${room}/_`, `${room}/${id}`] as const),
    ...['read', 'packs', 'book', 'compare'].map((room) => [`${room}/_`, `${room}/lighthouse`] as const),
    ['_', link],
  ];
  return ROUTES.map((route: string) => ({
    method: 'GET',
    target: fillings.reduce((text, [part, filled]) => text.replaceAll(part, filled), route),
    headers: [['Host', 'localhost'], ['Accept', 'text/html']],
    body: new Uint8Array(),
  }));
}
