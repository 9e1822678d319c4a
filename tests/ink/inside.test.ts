/** What exploring leans on inside inkjs is still where it was. */
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import { Story } from 'inkjs/engine/Story';
import { expect, test } from 'vitest';
import { KNOWN, whatMoved, type Inside } from '../../engine/ink/inside.ts';

/** Read from inkjs's unminified half, which the build of the same version is made from. */
function insideNow(): Inside {
  NativeFunctionCall.GenerateNativeFunctionsIfNecessary();
  const operators = [...(NativeFunctionCall._nativeFunctions?.keys() ?? [])].map((name) => (name === '^' ? 'L^' : name));
  const { _controlCommandNames: commands } = JsonSerialisation as unknown as { _controlCommandNames: string[] };
  return { format: Story.inkVersionCurrent, commands, operators };
}

test('this inkjs has nothing that exploring does not know', () => {
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
