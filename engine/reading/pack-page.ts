/** A pack as one file of HTML that plays by itself: its stories as data, the script that plays them, and nothing loaded from anywhere. */
import type { Front } from './book.ts';
import { isRightToLeft, languageTag } from './language.ts';
import { element, write } from './xhtml.ts';

/** What plays the file, as it is built for that: see `web/offline`. */
export interface Player {
  readonly script: string;
  readonly style: string;
}

/** `held` is what the script reads; `digest` gives the SHA-256 of a text in base64, for the file's content policy. */
export function packPage(front: Front, held: object, player: Player, digest: (text: string) => string): string {
  const { title, author, notice, lang } = front;
  // What would end the element, or begin a comment in it, is written otherwise; in a script's strings and patterns it is the same.
  const script = player.script.replace(/<(?=\/script|!--)/gi, '\\x3c');
  const style = player.style.replace(/<(?=\/style)/gi, '\\3c ');
  const policy = [
    "default-src 'none'", `script-src 'sha256-${digest(script)}'`, `style-src 'sha256-${digest(style)}'`,
    'img-src data:', 'media-src data:', "base-uri 'none'", "form-action 'none'",
  ].join('; ');
  const html = element('html', { lang: languageTag(lang), dir: isRightToLeft(lang) ? 'rtl' : undefined },
    element('head', {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('title', {}, title),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('style', {}, { xhtml: style })),
    element('body', {},
      element('div', { id: 'page' }),
      element('noscript', {}, element('p', { class: 'page' }, 'This file plays by a script that it holds, and scripts are switched off here: switch them on for this page, or read the story where it is served.')),
      element('aside', { class: 'page colophon', 'aria-label': 'About this file', lang: 'en-GB', dir: 'ltr' },
        element('p', { class: 'small' }, element('cite', {}, title), author !== undefined && `, by ${author}`, '. ', notice),
        element('p', { class: 'small' }, 'Played by Otherwise, which is under the MIT licence, and so are inkjs, XState, Preact and fflate, with which it plays. What you read is kept in this browser and nowhere else.')),
      element('script', { type: 'application/json', id: 'held' }, { xhtml: JSON.stringify(held).replaceAll('<', '\\u003c') }),
      element('script', { type: 'module' }, { xhtml: script })));
  return `<!doctype html>\n${write(html)}\n`;
}
