/** The reader's settings put on the page that is open, as the server puts them on one that it sends. */
import { browserColours } from './browser-colours.ts';
import { readSettings } from './cookie.ts';
import { rootAttributes, type Settings } from './settings.ts';

export function putOnPage(document: Document, settings: Settings): void {
  for (const [name, value] of Object.entries(rootAttributes(settings))) {
    if (value === undefined) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
  const { scheme, light, dark } = browserColours(settings);
  const set = (selector: string, content: string) => document.querySelector(`meta${selector}`)?.setAttribute('content', content);
  set('[name=color-scheme]', scheme);
  set('[name=theme-color][media*=light]', light);
  set('[name=theme-color][media*=dark]', dark);
}

/** Those that are kept on this device. */
export const putKeptOnPage = (document: Document): void => putOnPage(document, readSettings(document.cookie));
