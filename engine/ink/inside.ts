/**
 * What exploring and the reader lean on inside inkjs, in one place: the words of its compiled format, its version, and the
 * parts of a story object that are read or stood in for. Whatever is done is done to one object; no class of inkjs is patched.
 */
import { OPERATORS } from './interpreter/operators.ts';
import { COMMANDS, FORMAT } from './interpreter/load-program.ts';

export interface Inside {
  /** The version of the compiled format. */
  readonly format: number;
  readonly commands: readonly string[];
  readonly operators: readonly string[];
  /** Parts of a story object, as `state.callStack`. */
  readonly parts: readonly string[];
}

/** Each part that is leant on, with the file that leans on it. */
const PARTS: Readonly<Record<string, string>> = {
  // Calls itself by the object, so that another function can stand in for it.
  Step: 'engine/ink/turn-budget.ts',
  'state.currentPointer.path': 'engine/ink/turn-budget.ts',
  'state.callStack.depth': 'engine/ink/turn-budget.ts',
  'state.callStack._threads': 'engine/ink/turn-budget.ts',
  'state.outputStream': 'engine/ink/turn-budget.ts',
  'state.currentPointer.container': 'engine/ink/trail.ts',
  'state.currentPointer.index': 'engine/ink/trail.ts',
  'state.currentPointer.Resolve': 'engine/ink/trail.ts',
  'state.evaluationStack': 'engine/ink/trail.ts',
  'state.currentText': 'engine/ink/reader.ts',
  'state.storySeed': 'engine/ink/reader.ts',
  'state.currentTurnIndex': 'engine/ink/reader.ts',
  'mainContentContainer.content': 'engine/ink/outline.ts',
  'mainContentContainer.namedOnlyContent': 'engine/ink/outline.ts',
  'variablesState.$': 'engine/ink/values.ts',
  'listDefinitions.FindSingleItemListWithName': 'engine/ink/values.ts',
};

/** What the interpreter and the reader were written for. */
export const KNOWN: Inside = { format: FORMAT, commands: [...COMMANDS.keys()], operators: OPERATORS, parts: Object.keys(PARTS) };

/** What an inkjs has that the interpreter does not know, or lacks that is leant on, in one sentence; undefined where all is as it was. */
export function whatMoved(now: Inside): string | undefined {
  const beyond = (known: readonly string[], words: readonly string[]) => words.filter((word) => !known.includes(word));
  const commands = beyond(KNOWN.commands, now.commands);
  const operators = beyond(KNOWN.operators, now.operators);
  const [gone] = beyond(now.parts, KNOWN.parts);
  if (now.format !== KNOWN.format) return `inkjs compiles to version ${now.format} of ink's format, and exploring knows version ${KNOWN.format}: compare engine/ink/interpreter with inkjs's Story.Step.`;
  if (commands.length > 0) return `inkjs has commands that exploring does not know (${commands.join(', ')}): add them to engine/ink/interpreter/commands.ts.`;
  if (operators.length > 0) return `inkjs has operators that exploring does not know (${operators.join(', ')}): add them to engine/ink/interpreter/operators.ts.`;
  if (gone !== undefined) return `inkjs's story has no "${gone}" any more, on which ${PARTS[gone]} leans: find where it has gone.`;
  return undefined;
}
