/** A page of the library as it is sent, and what comes from one: a form, or a word in its address. */
import type { Request, Response } from 'express';
import { libraryAddress } from '../../web/addresses.ts';
import type { LibraryModel, LibraryRoom } from '../../web/library/model.ts';
import { sendPage, type Answering } from '../answering.ts';
import type { KeptPlaythrough } from '../store/store.ts';
import type { Keeping } from './keeping.ts';

type Around = Partial<Omit<LibraryModel, 'kind' | 'room'>> & { readonly status?: number };

export function show(answering: Answering, request: Request, response: Response, room: LibraryRoom, { title = 'Kept readings', status = 200, ...rest }: Around = {}): void {
  response.status(status);
  sendPage(answering, request, response, { kind: 'library', title, room, ...rest });
}

/** What the page says after a form was sent, by the word in its address. */
const SAID: Readonly<Record<string, string>> = {
  kept: 'That reading is kept.',
  named: 'It is called that now.',
  gone: 'That reading is gone.',
  joined: 'This device is joined: what both had kept is here, and there.',
};

/** To the library, which says that it was done, by a way that reloading does not do it twice. */
export const done = (response: Response, what: keyof typeof SAID): void => response.redirect(303, `${libraryAddress()}?said=${what}#said`);

export const saidIn = ({ query }: Request): string | undefined => SAID[one(query.said)];

/** All that is kept of whoever asks, the last read first. */
export async function keptOf({ identity, store }: Keeping, request: Request): Promise<readonly KeptPlaythrough[]> {
  const reader = await identity.readerOf(request);
  return reader === undefined ? [] : store.playthroughs(reader);
}

export function fieldsOf({ body }: Request): Readonly<Partial<Record<string, string>>> {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'));
}

export const one = (value: unknown): string => (typeof value === 'string' ? value : '');
