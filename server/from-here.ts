/** Who may ask for what development adds: pages of this very server, on this machine. The Host is looked at too: a name of somebody else's that points here is not ours. */
import type { Request, RequestHandler, Response } from 'express';
import { sendProblem } from './answering.ts';
import { problemOf } from './problem.ts';
import { isLoopback } from './settings.ts';

/** Lets through what a page of ours asks, or a program on this machine, and JSON alone where something is sent. */
export const onlyFromHere: RequestHandler = (request, response, next) => {
  if (isHere(request) && isNobodyElses(request) && (isReading(request) || isJson(request))) next();
  else refuse(response, 'What development adds answers only pages of this server, on this machine, and takes only JSON.');
};

/**
 * The same for pages that people open, from wherever the way to them was given, and whose forms are sent without a script: any
 * site can have a browser send a form, so one is taken only where the browser itself says that it comes from a page of ours.
 */
export const onlyFormsFromHere: RequestHandler = (request, response, next) => {
  if (isHere(request) && (isReading(request) || (isNobodyElses(request) && (isJson(request) || isProvenOurs(request))))) next();
  else refuse(response, 'The bench is for this machine, and takes only what a page of this server sends.');
};

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

const isJson = (request: Request): boolean => request.is('application/json') === 'application/json';

const isHere = ({ socket, hostname }: Request): boolean =>
  isLoopback((socket.remoteAddress ?? '').replace(/^::ffff:/, '')) && isLoopback(hostname.replace(/^\[|\]$/g, ''));

/** No header says that it comes from elsewhere; a program sends none. */
function isNobodyElses(request: Request): boolean {
  const origin = request.get('origin');
  const site = request.get('sec-fetch-site');
  return (origin === undefined || origin === ownOrigin(request)) && (site === undefined || site === 'same-origin' || site === 'none');
}

/** A header that no page can forge says that it comes from here. */
const isProvenOurs = (request: Request): boolean => request.get('origin') === ownOrigin(request) || request.get('sec-fetch-site') === 'same-origin';

const ownOrigin = (request: Request): string => `${request.protocol}://${request.get('host')}`;

function refuse(response: Response, sentence: string): void {
  sendProblem(response, problemOf(403, 'For this machine alone', sentence));
}
