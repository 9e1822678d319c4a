/** How much memory a place takes, about: its strings are nearly all of it. */
import type { Place } from '../engine/multiverse/machine.ts';

/** Bytes of a place besides its strings: the snapshot and its arrays. */
const REST = 2_000;
/** Bytes of one small entry, in a list or a map. */
const ENTRY = 120;

/** Bytes. A page that several places share counts in each, so the truth is less, never more. */
export function sizeOfPlace({ context }: Place): number {
  let characters = 0;
  for (const { page } of context.open) {
    characters += page.state.length;
    for (const { text } of page.lines) characters += text.length;
    for (const { text, key } of page.choices) characters += text.length + key.length;
  }
  return REST + 2 * characters + ENTRY * (context.passed.length + context.brings.size + context.open.length);
}
