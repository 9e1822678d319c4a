/** The machine as Stately's editor takes it: one `createMachine` call, to be pasted as it is. */
import type { Multiverse } from '../multiverse/multiverse.ts';

export function stately({ config }: Multiverse): string {
  return `createMachine(${JSON.stringify(config, null, 2)});\n`;
}
