/** Answers as they are sent: a page for people, a document for programs, a redirect. The only room that renders. */
import type { Request, Response } from 'express';
import type { PageModel, ProblemModel } from '../web/models.ts';
import { pageAddress } from '../web/addresses.ts';
import { readSettings } from '../web/settings/cookie.ts';
import { renderPage, renderShell, type RenderOptions } from '../web/render.tsx';
import { isRedirect, type Answer } from './pages/sources.ts';
import { originOf } from './security.ts';

export interface Answering {
  /** Asked for each page: in development the client is built again while we serve. */
  readonly assets: () => RenderOptions['assets'];
  readonly publicUrl?: string;
  readonly development: boolean;
}

/** Pages that crawlers may keep: the shelf, the crossroads without a reading, and About. */
const isOpenToCrawlers = (model: PageModel, request: Request): boolean =>
  ['shelf', 'crossroads', 'about'].includes(model.kind) && !request.originalUrl.includes('?');

export function sendPage(answering: Answering, request: Request, response: Response, answer: Answer): void {
  if (isRedirect(answer)) {
    response.redirect(302, answer.redirect);
    return;
  }
  if (answer.kind === 'problem') response.status(answer.status);
  if (!isOpenToCrawlers(answer, request)) response.setHeader('X-Robots-Tag', 'noindex');
  response.vary('Accept, Cookie');
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  if (answer.kind === 'problem' && !wantsPage(request)) {
    sendProblem(response, answer);
    return;
  }
  const origin = originOf(request, answering.publicUrl);
  response.type('html').send(renderPage(answer, {
    assets: answering.assets(),
    path: request.originalUrl,
    settings: readSettings(request.headers.cookie),
    development: answering.development,
    ...(origin !== undefined && { origin }),
  }));
}

/** The page that browsers keep to draw in while there is no network: the same for everyone. */
export function sendShell({ assets }: Answering, response: Response): void {
  response.setHeader('X-Robots-Tag', 'noindex');
  response.setHeader('Cache-Control', 'no-cache');
  response.type('html').send(renderShell({ assets: assets() }));
}

/** RFC 9457. `lastGood` is the address of the last page that holds; `more` are members of this problem alone. */
export function sendProblem(response: Response, { status, title, sentence, diagnosis = sentence, lastGood, manifest }: ProblemModel, more: object = {}): void {
  response.status(status).setHeader('Cache-Control', 'no-cache');
  response.type('application/problem+json').send(JSON.stringify({
    type: 'about:blank', title, status, detail: diagnosis,
    ...(lastGood && manifest && { lastGood: pageAddress(manifest.pack, lastGood.link) }),
    ...more,
  }));
}

/** People's browsers ask for html by name; whoever takes anything gets the page too. */
function wantsPage(request: Request): boolean {
  return request.accepts(['html', 'json', 'application/problem+json']) === 'html';
}
