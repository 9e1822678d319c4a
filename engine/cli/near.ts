/** What is said of a command, an option or a format that does not exist. */
import { nearName } from '../near.ts';

/** ` Did you mean "replay"?`, or what there is. */
export function suggestion(typed: string, names: readonly string[], what: string): string {
  const near = nearName(typed, names);
  return near === undefined ? `The ${what} are ${names.join(', ')}.` : `Did you mean "${near}"?`;
}
