/** The one cookie that holds the reader's settings, as `theme=dark&size=4`: written by a form or by a script, read by the server and by the browser. */
import { settingsFrom, type Settings } from './settings.ts';

const NAME = 'settings';
const YEAR = 365 * 24 * 60 * 60;

/** From a `Cookie` header, or `document.cookie`. */
export function readSettings(cookies: string | undefined): Settings {
  const [, value = ''] = new RegExp(`(?:^|;\\s*)${NAME}=([^;]*)`).exec(cookies ?? '') ?? [];
  return settingsFrom(new URLSearchParams(value));
}

/** A `Set-Cookie` header, or what is assigned to `document.cookie`. Without any setting the cookie goes. */
export function writeSettings(settings: Settings, secure: boolean): string {
  const value = new URLSearchParams(settings).toString();
  return `${NAME}=${value}; Path=/; Max-Age=${value === '' ? 0 : YEAR}; SameSite=Lax${secure ? '; Secure' : ''}`;
}
