/** What a pack in one file holds: written when the file is made, read by the script in it. */
import type { Playable } from '../ink/story.ts';
import type { Manifest } from './manifest.ts';

export interface Held {
  readonly manifest: Manifest;
  /** Compiled stories by their hash. */
  readonly stories: Readonly<Record<string, Playable>>;
  /** Pictures and sounds as `data:` addresses, by their paths in the pack's folder. */
  readonly media: Readonly<Record<string, string>>;
}
