/** The language of a text as its writer names it, and which way it is written. */

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

export const isRightToLeft = (lang: string): boolean => RIGHT_TO_LEFT.test(lang);

/** The name as books may bear it: `en-gb` gives `en-GB`; one that names no language gives `und`, which says so. */
export function languageTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
