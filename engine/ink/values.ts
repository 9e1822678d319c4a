/** The values of ink's variables as plain data, and how a universe takes over those of the one it parts from. */
import { InkList, type Story as InkStory } from 'inkjs';

/** A list is its items, each as `Origin.item`. Divert targets have no plain value: they mean nothing in another story. */
export type Value = number | string | boolean | { readonly list: readonly string[] };

export type Variables = ReadonlyMap<string, Value>;

export type ValueType = 'a number' | 'a string' | 'true or false' | 'a list';

/** ink turns 2.0 into 2 on the way through JSON, so whole and broken numbers are one type. */
export function typeOf(value: Value): ValueType {
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'string') return 'a string';
  return typeof value === 'boolean' ? 'true or false' : 'a list';
}

/** The names of a compiled story's global variables, in the order of their declaration. */
export function variableNames(ink: { root: unknown[] }): string[] {
  const named = ink.root.at(-1) as Record<string, unknown[]> | null;
  const declarations = named?.['global decl'] ?? [];
  return declarations.flatMap((token) =>
    typeof token === 'object' && token !== null && 'VAR=' in token ? [String(token['VAR='])] : []);
}

/** The live values of these variables; divert targets are left out. */
export function readVariables(story: InkStory, names: readonly string[]): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const name of names) {
    const live: unknown = story.variablesState.$(name);
    if (typeof live === 'number' || typeof live === 'string' || typeof live === 'boolean') values.set(name, live);
    else if (live instanceof InkList) values.set(name, { list: itemsOf(live) });
  }
  return values;
}

/** Gives each variable that both stories declare with the same type its inherited value; list items that are unknown here are dropped. */
export function inherit(story: InkStory, names: readonly string[], inherited: Variables): void {
  const own = readVariables(story, names);
  for (const [name, value] of inherited) {
    const declared = own.get(name);
    if (declared === undefined || typeOf(declared) !== typeOf(value)) continue;
    story.variablesState.$(name, typeof value === 'object' ? listOf(story, name, value.list) : value);
  }
}

function itemsOf(list: InkList): string[] {
  return list.orderedItems.map(({ Key }) => `${Key.originName}.${Key.itemName}`);
}

function listOf(story: InkStory, name: string, items: readonly string[]): InkList {
  const declared = story.variablesState.$(name) as unknown as InkList;
  let list = declared.Without(declared);
  for (const item of items) {
    if (story.listDefinitions?.FindSingleItemListWithName(item)) list = list.Union(InkList.FromString(item, story));
  }
  // An empty list remembers which LIST it belongs to, and so must one that was emptied on the way here.
  if (list.Count === 0) list.SetInitialOriginNames(declared.originNames);
  return list;
}
