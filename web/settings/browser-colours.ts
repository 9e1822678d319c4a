/** What the browser's own parts are coloured by: the paper of the theme, by what the device prefers. */
import type { Settings } from './settings.ts';

interface BrowserColours {
  /** The value of the `color-scheme` meta. */
  readonly scheme: string;
  /** Where the device prefers light, and where it prefers dark. */
  readonly light: string;
  readonly dark: string;
}

const [PAPER, NIGHT, SEPIA] = ['#fbf8f1', '#171614', '#f2e7d1'];

export function browserColours({ theme }: Settings): BrowserColours {
  switch (theme) {
    case 'light': return { scheme: 'light', light: PAPER, dark: PAPER };
    case 'sepia': return { scheme: 'light', light: SEPIA, dark: SEPIA };
    case 'dark': return { scheme: 'dark', light: NIGHT, dark: NIGHT };
    case 'contrast': return { scheme: 'light dark', light: '#ffffff', dark: '#000000' };
    default: return { scheme: 'light dark', light: PAPER, dark: NIGHT };
  }
}
