/** Pictures and sounds that a tag asks for: from the pack's own folder, and of a known kind. */
import { idAndWords, type Tag } from '../ink/tag.ts';

export interface Media {
  readonly kind: 'picture' | 'sound';
  /** Its path in the pack's folder. */
  readonly file: string;
  /** For those who do not see or hear it; may be empty. */
  readonly words: string;
}

const KINDS: ReadonlyMap<string, Media['kind']> = new Map([['image', 'picture'], ['background', 'picture'], ['audio', 'sound'], ['audioloop', 'sound']]);
const ENDINGS = { picture: /\.(png|jpe?g|webp|avif)$/i, sound: /\.(mp3|ogg)$/i };
/** A path inside the pack's folder that leads nowhere else. */
const INSIDE = /^(?!.*\.\.)[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;

/** `IMAGE: glass.jpg, A tall glass in a gilt frame`: the words come after the comma. Undefined for a tag that asks for nothing we show. */
export function mediaOf({ name, value }: Tag): Media | undefined {
  const kind = KINDS.get(name);
  const { id: file } = idAndWords(value);
  const comma = value.indexOf(',');
  return kind && INSIDE.test(file) && ENDINGS[kind].test(file) ? { kind, file, words: comma < 0 ? '' : value.slice(comma + 1).trim() } : undefined;
}

/** True for a file that a tag may ask for. */
export const isMediaFile = (file: string): boolean => INSIDE.test(file) && Object.values(ENDINGS).some((ending) => ending.test(file));
