/** What exploring and the reader lean on inside inkjs is still where it was. */
import { Story as BuiltStory } from 'inkjs';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import { Story } from 'inkjs/engine/Story';
import { expect, test } from 'vitest';
import { KNOWN, whatMoved, type Inside } from '../../engine/ink/inside.ts';
import { storyOf } from '../exploring/stories.ts';

/** Words are read from inkjs's unminified half, which the build of the same version is made from; parts from a story of the build itself. */
function insideNow(): Inside {
  NativeFunctionCall.GenerateNativeFunctionsIfNecessary();
  const operators = [...(NativeFunctionCall._nativeFunctions?.keys() ?? [])].map((name) => (name === '^' ? 'L^' : name));
  const { _controlCommandNames: commands } = JsonSerialisation as unknown as { _controlCommandNames: string[] };
  return { format: Story.inkVersionCurrent, commands, operators, parts: partsOf(new BuiltStory(storyOf('LIST l = a\nVAR n = 0\nOne.\n* [Go] Two. -> END\n').playable.ink)) };
}

/** Those of the parts that are leant on which this story has, seen at a step in the middle of a turn. */
function partsOf(story: BuiltStory): string[] {
  const found = new Set<string>();
  const look = () => {
    for (const part of KNOWN.parts) {
      const value = part.split('.').reduce<unknown>((object, name) => (object as Record<string, unknown> | null | undefined)?.[name], story);
      if (value !== undefined && part !== 'Step') found.add(part);
    }
  };
  const step = (story as { Step?: () => void }).Step;
  (story as { Step?: () => void }).Step = () => {
    found.add('Step');
    look();
    step?.call(story);
  };
  story.ContinueMaximally();
  return [...found];
}

test('this inkjs has nothing that exploring does not know, and all that is leant on', () => {
  expect(whatMoved(insideNow())).toBe(undefined);
});

test('what moves is said in one sentence', () => {
  expect(whatMoved({ ...KNOWN, format: 22 })).toBe(
    "inkjs compiles to version 22 of ink's format, and exploring knows version 21: compare engine/ink/interpreter with inkjs's Story.Step.");
  expect(whatMoved({ ...KNOWN, commands: [...KNOWN.commands, 'glow'] })).toBe(
    'inkjs has commands that exploring does not know (glow): add them to engine/ink/interpreter/commands.ts.');
  expect(whatMoved({ ...KNOWN, operators: [...KNOWN.operators, 'SQRT'] })).toBe(
    'inkjs has operators that exploring does not know (SQRT): add them to engine/ink/interpreter/operators.ts.');
});

test.each(KNOWN.parts)('a story without %s is noticed', (part) => {
  expect(whatMoved({ ...KNOWN, parts: KNOWN.parts.filter((one) => one !== part) })).toMatch(/^inkjs's story has no "[^"]+" any more, on which engine\/ink\/[a-z-]+\.ts leans: find where it has gone\.$/);
});

test('a part that is really gone is not found on the story', () => {
  const story = new BuiltStory(storyOf('One.\n-> END\n').playable.ink);
  Object.defineProperty(story.listDefinitions, 'FindSingleItemListWithName', { value: undefined });
  expect(whatMoved({ ...KNOWN, parts: partsOf(story) })).toBe(`inkjs's story has no "listDefinitions.FindSingleItemListWithName" any more, on which engine/ink/values.ts leans: find where it has gone.`);
});
