/**
 * What exploring leans on inside inkjs, in one place: the words of its compiled format, its version, and its state between
 * turns. The interpreter beside this runs that format by itself, so nothing of inkjs is patched or shared.
 */
import { OPERATORS } from './interpreter/operators.ts';
import { COMMANDS, FORMAT } from './interpreter/load-program.ts';

export interface Inside {
  /** The version of the compiled format. */
  readonly format: number;
  readonly commands: readonly string[];
  readonly operators: readonly string[];
}

/** What the interpreter was written for. */
export const KNOWN: Inside = { format: FORMAT, commands: [...COMMANDS.keys()], operators: OPERATORS };

/** What an inkjs has that the interpreter does not know, in one sentence; undefined where it knows it all. */
export function whatMoved(now: Inside): string | undefined {
  const unknown = (known: readonly string[], words: readonly string[]) => words.filter((word) => !known.includes(word));
  const commands = unknown(KNOWN.commands, now.commands);
  const operators = unknown(KNOWN.operators, now.operators);
  if (now.format !== KNOWN.format) return `inkjs compiles to version ${now.format} of ink's format, and exploring knows version ${KNOWN.format}: compare engine/ink/interpreter with inkjs's Story.Step.`;
  if (commands.length > 0) return `inkjs has commands that exploring does not know (${commands.join(', ')}): add them to engine/ink/interpreter/commands.ts.`;
  if (operators.length > 0) return `inkjs has operators that exploring does not know (${operators.join(', ')}): add them to engine/ink/interpreter/operators.ts.`;
  return undefined;
}
