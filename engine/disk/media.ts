/** Pictures and sounds that tags ask for, looked for in the pack's folder: what a reader would not see or hear. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scanTags } from '../ink/source-scan.ts';
import { idAndWords } from '../ink/tag.ts';
import { problem, type Problem } from '../problems/problem.ts';

const PICTURE = ['png', 'jpg', 'jpeg', 'webp', 'avif'];
const SOUND = ['mp3', 'ogg'];
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([['image', PICTURE], ['background', PICTURE], ['audio', SOUND], ['audioloop', SOUND]]);

export function missingMedia(folder: string, source: string, file: string): Problem[] {
  return scanTags(source).flatMap(({ name, value, line }) => {
    const kinds = KINDS.get(name);
    // What ink puts together in play is not known here.
    if (!kinds || /[{|]/.test(value)) return [];
    const { id: media } = idAndWords(value.replace(/\\(.)/g, '$1'));
    const isInside = !media.split('/').some((part) => part === '' || part.startsWith('.'));
    const isKind = kinds.some((kind) => media.toLowerCase().endsWith(`.${kind}`));
    if (isInside && isKind && existsSync(join(folder, media))) return [];
    return [problem('no-such-media', { file, line }, { name: name.toUpperCase(), media, kinds })];
  });
}
