/** Choice points: which choices a turn offers, with their words, their tags and the thread they go on from. */
import { copyThread } from './call-stack.ts';
import { InkError } from './datum.ts';
import { holds, threadOf, type Execution } from './execution.ts';
import { ChoiceFlag } from './program.ts';

export function offerChoice(execution: Execution, point: number): void {
  const { program } = execution;
  const flags = program.b[point]!;
  // Everything is taken off the stack, whether it is shown or not.
  let shown = (flags & ChoiceFlag.Condition) === 0 || holds(execution, point);
  const tags: string[] = [];
  const onlyText = (flags & ChoiceFlag.OnlyText) > 0 ? popWords(execution, tags) : '';
  const startText = (flags & ChoiceFlag.StartText) > 0 ? popWords(execution, tags) : '';
  if ((flags & ChoiceFlag.Once) > 0) {
    const slot = execution.slots.visits[program.choiceTargets.get(point)!]!;
    if (slot < 0) throw new InkError('Read count for a choice unknown.');
    if (execution.visits[slot]! > 0) shown = false;
  }
  if (!shown) return;
  execution.choices.push({
    point,
    target: program.a[point]!,
    fallback: (flags & ChoiceFlag.Fallback) > 0,
    text: (startText + onlyText).replace(/^[ \t]+|[ \t]+$/g, ''),
    tags: tags.reverse(),
    thread: copyThread(threadOf(execution)),
  });
}

function popWords({ stack }: Execution, tags: string[]): string {
  const words = stack.pop();
  if (typeof words !== 'string') throw new InkError('A choice has no words.');
  for (let top = stack.at(-1); typeof top === 'object' && top.kind === 'tag'; top = stack.at(-1)) {
    tags.push(top.text);
    stack.pop();
  }
  return words;
}
