/** Pictures and sounds that a tag asks for; no sound before a reader's act. */
import type { JSX } from 'preact';
import type { Tag } from '../../engine/ink/tag.ts';
import { mediaOf } from '../../engine/reading/media.ts';
import { mediaAddress } from '../addresses.ts';

export function Media({ pack, tag }: { pack: string; tag: Tag }): JSX.Element | null {
  const media = mediaOf(tag);
  if (!media) return null;
  const { kind, file, words } = media;
  const address = mediaAddress(pack, file);
  return kind === 'picture'
    ? <p class={tag.name === 'image' ? 'picture' : 'picture backdrop'}><img src={address} alt={words} /></p>
    : <p class="picture"><audio controls preload="none" loop={tag.name === 'audioloop'} src={address} aria-label={words || 'Sound'} /></p>;
}
