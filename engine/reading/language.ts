/** The language of a text as its writer names it, and which way it is written. */

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

export const isRightToLeft = (lang: string): boolean => RIGHT_TO_LEFT.test(lang);

/** Every language that is written has a name of two or three letters; those of up to eight are kept free, and none is given. */
const SHAPE = /^[a-z]{2,3}(-|$)/i;

/** The name as books may bear it: `en-gb` gives `en-GB`; one that names no language gives `und`, which says so. */
export function languageTag(lang: string): string {
  try {
    return (SHAPE.test(lang) ? Intl.getCanonicalLocales(lang)[0] : undefined) ?? 'und';
  } catch {
    return 'und';
  }
}
