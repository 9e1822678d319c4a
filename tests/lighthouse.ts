/** The pack `lighthouse` as it is known here, copied: a branch or a recording that anybody adds to it is no business of these tests. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'stories/lighthouse': ['canon.ink', 'fixed-light.ink', 'relief.ink', 'second-mate.ink'],
  'tests/paths/lighthouse': [
    'canon-sunrise.md', 'fixed-light-pews.md', 'fixed-light-turned.md', 'fixed-light-unlit.md', 'relief-asleep.md',
    'relief-four-hands.md', 'relief-his-watch.md', 'second-mate-entry.md', 'second-mate-whistle.md',
  ],
};

/** Copies its stories and its recorded paths into a folder, where they lie as in the project. */
export function copyLighthouse(folder: string): void {
  for (const [place, names] of Object.entries(KNOWN)) {
    for (const name of names) cpSync(join(root, place, name), join(folder, place, name));
  }
}
