/** What a picture is by its first bytes, whatever its name says: a reader's software goes by them too. */

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';

export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const letters = String.fromCharCode(...bytes.subarray(0, 12));
  if (letters.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (letters.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (letters.startsWith('RIFF') && letters.endsWith('WEBP')) return 'image/webp';
  return /^.{4}ftypavi[fs]$/s.test(letters) ? 'image/avif' : undefined;
}

/** A file's content as an address. */
export function dataAddress(type: string, bytes: Uint8Array): string {
  const parts: string[] = [];
  // As many at once as a call takes arguments everywhere, and a multiple of three: the parts join without padding between.
  for (let at = 0; at < bytes.length; at += 6_144) parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 6_144))));
  return `data:${type};base64,${parts.join('')}`;
}
