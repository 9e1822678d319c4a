/** A pack as one file that plays without a server: its stories, its pictures and sounds, and the built player, put together. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Held } from '../exploring/held.ts';
import type { Manifest } from '../exploring/manifest.ts';
import type { Playable } from '../ink/story.ts';
import { isMediaFile } from '../reading/media.ts';
import { packPage, type Player } from '../reading/pack-page.ts';
import { dataAddress, pictureType } from '../reading/pictures.ts';
import { readMedia } from './media-files.ts';

/** Bytes of pictures and sounds that one file may hold: more, and browsers are slow to open it. */
const MOST = 48 * 1024 * 1024;

/** As much of a pack as the file is made from. */
export interface Packable {
  readonly folder: string;
  readonly manifest: Manifest;
  /** By the hash that each story is served under. */
  readonly stories: ReadonlyMap<string, Playable>;
}

/** The built player, in the folder that the build puts it in; undefined where it is not built. */
export function readPlayer(folder: string): Player | undefined {
  try {
    return { script: readFileSync(join(folder, 'player.js'), 'utf8'), style: readFileSync(join(folder, 'style.css'), 'utf8') };
  } catch {
    return undefined;
  }
}

/** The file; or why it would be too large, in a sentence. */
export function packOffline({ folder, manifest, stories }: Packable, player: Player): { readonly html: string } | { readonly tooLarge: string } {
  const files = mediaFiles(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  if (bytes > MOST) return { tooLarge: `The pictures and sounds of "${manifest.pack}" come to ${megabytes(bytes)}, and one file may hold ${megabytes(MOST)}.` };
  const held: Held = {
    manifest,
    stories: Object.fromEntries(stories),
    media: Object.fromEntries([...readMedia(folder, files)].flatMap(([file, content]) => {
      const type = typeOf(file, content);
      return type === undefined ? [] : [[file, dataAddress(type, content)] as const];
    })),
  };
  return { html: packPage(manifest, held, player, (text) => createHash('sha256').update(text).digest('base64')) };
}

/** Every picture and sound in a pack's folder, whatever asks for it: a story may put a name together in play. */
function mediaFiles(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') return mediaFiles(folder, path);
    return entry.isFile() && isMediaFile(path) ? [path] : [];
  });
}

function typeOf(file: string, content: Uint8Array): string | undefined {
  if (/\.mp3$/i.test(file)) return 'audio/mpeg';
  return /\.ogg$/i.test(file) ? 'audio/ogg' : pictureType(content);
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
