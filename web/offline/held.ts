/** What the file holds, as its script finds it. */
import type { Held } from '../../engine/exploring/held.ts';

/** The file's own: it is trusted as far as the script beside it. */
export function readHeld(document: Document): Held {
  return JSON.parse(document.getElementById('held')?.textContent ?? '{}') as Held;
}
