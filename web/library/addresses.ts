/** The addresses of the reader's library: those of its pages take forms too. */
import { libraryAddress } from '../addresses.ts';

export const BASE = libraryAddress();
/** All that is kept of one book, in parts from 1. */
export const keptBookAddress = (pack: string, part = 1): string => `${BASE}/book/${pack}${part === 1 ? '' : `?part=${part}`}`;
export const keepAddress = (): string => `${BASE}/keep`;
export const nameAddress = (id: string): string => `${BASE}/name/${id}`;
export const letGoAddress = (id: string): string => `${BASE}/let-go/${id}`;
/** Everything as one file to take away, and where such a file is brought. */
export const takeAddress = (): string => `${BASE}/readings.json`;
export const bringAddress = (): string => `${BASE}/bring`;
export const deviceAddress = (): string => `${BASE}/device`;
export const joinAddress = (words?: string): string => `${BASE}/join${words === undefined ? '' : `?code=${words}`}`;
export const forgetAddress = (): string => `${BASE}/forget`;
