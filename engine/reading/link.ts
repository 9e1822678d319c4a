/** A playthrough as text for a URL, `0,mirror=forgiven.continue.~mirror.hand`; packed where it grows long. */
import { deflateSync, Inflate } from 'fflate';
import type { Move } from '../multiverse/machine.ts';
import type { Playthrough } from '../multiverse/playthrough.ts';

/** Over this many characters a link is written packed. */
const PACK_OVER = 2_000;
/** Characters of a link as sent. */
export const LONGEST_SENT = 8 * 1024;
/** Characters of a link once unpacked. */
export const LONGEST_UNPACKED = 256 * 1024;
export const MOST_MOVES = 20_000;

/** A link that is none: `too-large` for the three limits above, `malformed` for the rest. */
export interface BadLink {
  readonly reason: 'malformed' | 'too-large';
  readonly sentence: string;
}

export const isBadLink = (result: Playthrough | BadLink): result is BadLink => 'reason' in result;

/** The link of a playthrough, packed where that is shorter to send. */
export function encodeLink(playthrough: Playthrough): string {
  const plain = encodePlain(playthrough);
  return plain.length > PACK_OVER ? pack(plain) : plain;
}

/** The link unpacked, as path files keep it. */
export function encodePlain({ seed, brings, moves }: Playthrough): string {
  const head = [String(seed), ...[...brings].map(([universe, ending]) => `${universe}=${ending}`)].join(',');
  return untrimmable([head, ...moves.map(encodeMove)].join('.'));
}

/** One move as a link writes it: a choice's key, `~universe`, or `~back`. */
export function encodeMove(move: Move): string {
  if (move.type === 'RETURN') return '~back';
  return move.type === 'DIVERGE' ? `~${move.universe}` : encodeKey(move.key);
}

/** Reads a link as it stands in a URL, percent signs and all. */
export function decodeLink(link: string): Playthrough | BadLink {
  if (link.length > LONGEST_SENT) return tooLarge(`A link may have ${LONGEST_SENT.toLocaleString('en')} characters; this one has ${link.length.toLocaleString('en')}.`);
  if (!link.startsWith('z')) return decodePlain(link);
  const plain = unpack(link.slice(1));
  return typeof plain === 'string' ? decodePlain(plain) : plain;
}

/** Reads a link as path files keep it: never packed, and as long as a link may unpack to. */
export function decodePlain(link: string): Playthrough | BadLink {
  if (link.length > LONGEST_UNPACKED) return tooLarge(`A link may have ${LONGEST_UNPACKED.toLocaleString('en')} characters; this one has ${link.length.toLocaleString('en')}.`);
  const [head = '', ...written] = trimmable(link).split('.');
  if (written.length > MOST_MOVES) return tooLarge(`A link may have ${MOST_MOVES.toLocaleString('en')} moves; this one has ${written.length.toLocaleString('en')}.`);
  const [seed = '', ...brought] = head.split(',');
  if (!/^\d{1,10}$/.test(seed)) return malformed(`A link begins with its seed, a whole number of up to ten digits; this one begins with "${shortened(seed)}".`);
  const brings = new Map<string, string>();
  for (const text of brought) {
    const [, universe, ending] = /^([a-z][a-z0-9-]*)=([a-z][a-z0-9-]*)$/.exec(text) ?? [];
    if (universe === undefined || ending === undefined) return malformed(`"${shortened(text)}" is not an ending that the link brings; it would be written "universe=ending".`);
    brings.set(universe, ending);
  }
  const moves: Move[] = [];
  for (const [index, text] of written.entries()) {
    const move = decodeMove(text);
    if (!move) return malformed(`Move ${index + 1} ("${shortened(text)}") is neither the key of a choice, nor "~universe", nor "~back".`);
    moves.push(move);
  }
  return { seed: Number(seed), brings, moves };
}

/** Reads one move; undefined where it is none. */
export function decodeMove(text: string): Move | undefined {
  if (text === '~back') return { type: 'RETURN' };
  if (text.startsWith('~')) {
    const universe = text.slice(1);
    return /^[a-z][a-z0-9-]*$/.test(universe) ? { type: 'DIVERGE', universe } : undefined;
  }
  try {
    const key = decodeURIComponent(text).normalize('NFC');
    // A key holds no control characters and no marks of the link's own.
    return key === '' || /[\u0000-\u001f.~,=<>"`\s]/.test(key) ? undefined : { type: 'CHOOSE', key };
  } catch {
    return undefined;
  }
}

/** UTF-8, percent-encoded outside letters, digits and hyphens. */
function encodeKey(key: string): string {
  return encodeURIComponent(key).replace(/[_.!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Chats and mail trim a hyphen from the end of an address. */
const untrimmable = (link: string): string => link.replace(/-$/, '%2D');
const trimmable = (link: string): string => link.replace(/%2D$/i, '-');

function pack(plain: string): string {
  const packed = deflateSync(new TextEncoder().encode(plain), { level: 9 });
  const text = `z${toBase64Url(packed)}`;
  // What follows a deflate stream is not read, so a byte more changes the last letter and nothing else.
  return /[-_]$/.test(text) ? `z${toBase64Url(Uint8Array.from([...packed, 0]))}` : text;
}

function unpack(text: string): string | BadLink {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return unreadable(text);
  let length = 0;
  let ended = false;
  const parts: Uint8Array[] = [];
  try {
    const inflate = new Inflate((part, final) => {
      length += part.length;
      ended ||= final;
      if (length > LONGEST_UNPACKED) throw new RangeError();
      parts.push(part);
    });
    inflate.push(fromBase64Url(text), true);
    // Only of one that gave some text is it sure that it was ever packed.
    if (!ended) return length === 0 ? unreadable(text) : malformed('The link is packed, and its end is missing.');
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch (error) {
    if (error instanceof RangeError) return tooLarge(`A link may unpack to ${LONGEST_UNPACKED.toLocaleString('en')} characters; this one goes on past that.`);
    return unreadable(text);
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

const unreadable = (packed: string): BadLink => malformed(`"z${shortened(packed)}" cannot be read as a link.`);
const malformed = (sentence: string): BadLink => ({ reason: 'malformed', sentence });
const tooLarge = (sentence: string): BadLink => ({ reason: 'too-large', sentence });
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
