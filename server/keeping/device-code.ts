/** Three words that join another device: easy to read out, kept only as a hash, and the same as a QR code. */
import { createHmac, randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { encodeQR } from 'qr';

/** How long they are good. */
export const MINUTES = 10;
const WORDS = 3;

export const makeCode = (): string => Array.from({ length: WORDS }, () => wordlist[randomInt(wordlist.length)]).join('-');

/** The words as they were shown, however they were typed; undefined where they are none of ours. */
export function codeIn(text: string): string | undefined {
  const words = text.toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');
  return words.length === WORDS && words.every((word) => wordlist.includes(word)) ? words.join('-') : undefined;
}

/** Eight thousand million codes are soon tried, so the hash is of no use without the secret. */
export const hashOfCode = (code: string, secret: string): string => createHmac('sha256', secret).update(`code ${code}`).digest('base64url');

export const squaresOf = (address: string): readonly (readonly boolean[])[] => encodeQR(address, 'raw', { ecc: 'low', border: 4 });
