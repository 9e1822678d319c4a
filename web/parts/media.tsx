/** Pictures and sounds that a tag asks for: from the pack's own folder, of a known kind, and no sound before a reader's act. */
import type { JSX } from 'preact';
import { idAndWords, type Tag } from '../../engine/ink/tag.ts';
import { mediaAddress } from '../addresses.ts';

const PICTURE = /\.(png|jpe?g|webp|avif)$/i;
const SOUND = /\.(mp3|ogg)$/i;
/** A path inside the pack's folder that leads nowhere else. */
const INSIDE = /^(?!.*\.\.)[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;

/** `IMAGE: glass.jpg, A tall glass in a gilt frame`: the words after the comma are for those who do not see it. */
export function Media({ pack, tag: { name, value } }: { pack: string; tag: Tag }): JSX.Element | null {
  const comma = value.indexOf(',');
  const { id: file } = idAndWords(value);
  const words = comma < 0 ? '' : value.slice(comma + 1).trim();
  if (!INSIDE.test(file)) return null;
  if ((name === 'image' || name === 'background') && PICTURE.test(file)) {
    return <p class={name === 'image' ? 'picture' : 'picture backdrop'}><img src={mediaAddress(pack, file)} alt={words} /></p>;
  }
  if ((name === 'audio' || name === 'audioloop') && SOUND.test(file)) {
    return <p class="picture"><audio controls preload="none" loop={name === 'audioloop'} src={mediaAddress(pack, file)} aria-label={words || 'Sound'} /></p>;
  }
  return null;
}
