/** Takes the form of settings: what was chosen goes into a cookie of the browser that sent it, and nowhere else. */
import express, { Router } from 'express';
import { settingsAddress } from '../web/addresses.ts';
import { writeSettings } from '../web/settings/cookie.ts';
import { NO_SETTINGS, settingsFrom } from '../web/settings/settings.ts';
import { sendPage, type Answering } from './answering.ts';
import type { Library } from './library.ts';
import { settings } from './pages/settings.ts';
import { problemOf } from './problem.ts';
import { logAs } from './request-log.ts';
import { isFromOurPage } from './same-origin.ts';

export function settingsForm(library: Library, answering: Answering): Router {
  const router = Router();
  router.post('/settings', express.urlencoded({ extended: false, limit: '4kb' }), (request, response) => {
    logAs(response, '/settings');
    if (!isFromOurPage(request, answering.publicUrl)) {
      sendPage(answering, request, response, problemOf(403, 'Not from here', 'Settings are changed on the page of settings alone. Open it and choose there.'));
      return;
    }
    const given = request.body as Readonly<Record<string, unknown>> | undefined ?? {};
    const chosen = given.back === undefined ? settingsFrom(Object.entries(given)) : NO_SETTINGS;
    const { reading } = settings({ library }, chosen, one(request.query.pack), one(request.query.at));
    response.append('Set-Cookie', writeSettings(chosen, answering.publicUrl?.startsWith('https:') ?? false));
    response.redirect(303, settingsAddress(reading?.pack, reading?.link));
  });
  return router;
}

const one = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
