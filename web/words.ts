/** Small turns of phrase that the pages share: counts, lists, reading times. */

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `one page`, `six pages`, `40 pages`: in words up to twelve. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${NUMBERS[number] ?? String(number)} ${number === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The first letter as a capital, whatever else the words hold. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function readingTime([from, to]: readonly [from: number, to: number]): string {
  return from === to ? `about ${from === 1 ? 'a minute' : `${from} minutes`}` : `${from} to ${to} minutes`;
}
