/** What ink does with LIST values. */
import type { Datum, List } from './datum.ts';
import type { Program } from './program.ts';

export const EMPTY: List = { kind: 'list', items: [], origins: [] };

/** Items in ink's order: by worth, those of equal worth as they were added. */
export function listOf({ items: known }: Program, items: readonly number[], origins: readonly string[] = []): List {
  if (items.length === 0) return origins.length === 0 ? EMPTY : { kind: 'list', items, origins };
  return { kind: 'list', items: [...items].sort((a, b) => known[a]!.worth - known[b]!.worth), origins: [] };
}

/** An item as a list of its own. */
export const first = (item: number | undefined): List => (item === undefined ? EMPTY : { kind: 'list', items: [item], origins: [] });

/** The items of least and of most worth, the first of equals. */
export function bounds({ items: known }: Program, { items }: List): { least?: number; most?: number } {
  const least = items[0];
  const last = items.at(-1);
  if (least === undefined || last === undefined) return {};
  const most = items.find((item) => known[item]!.worth === known[last]!.worth);
  return { least, most: most ?? last };
}

export const union = (program: Program, one: List, other: List): List =>
  listOf(program, [...one.items, ...other.items.filter((item) => !one.items.includes(item))], originsOf(program, one));

function without(one: List, other: List): List {
  const items = one.items.filter((item) => !other.items.includes(item));
  return items.length === one.items.length ? one : { kind: 'list', items, origins: [] };
}

/** `without`, with what an emptied list remembers. */
export function lessened(program: Program, one: List, other: List): List {
  const left = without(one, other);
  return left.items.length > 0 ? left : listOf(program, [], originsOf(program, one));
}

export function intersection(one: List, other: List): List {
  const items = one.items.filter((item) => other.items.includes(item));
  return items.length === 0 ? EMPTY : { kind: 'list', items, origins: [] };
}

export const contains = (one: List, other: List): boolean =>
  one.items.length > 0 && other.items.length > 0 && other.items.every((item) => one.items.includes(item));

export const same = (one: List, other: List): boolean => one.items.length === other.items.length && one.items.every((item) => other.items.includes(item));

export function isAbove(program: Program, one: List, other: List): boolean {
  if (one.items.length === 0) return false;
  return other.items.length === 0 || least(program, one) > most(program, other);
}

export function isBelow(program: Program, one: List, other: List): boolean {
  if (other.items.length === 0) return false;
  return one.items.length === 0 || most(program, one) < least(program, other);
}

export function isAtLeast(program: Program, one: List, other: List): boolean {
  if (one.items.length === 0) return false;
  return other.items.length === 0 || (least(program, one) >= least(program, other) && most(program, one) >= most(program, other));
}

export function isAtMost(program: Program, one: List, other: List): boolean {
  if (other.items.length === 0) return false;
  return one.items.length === 0 || (most(program, one) <= most(program, other) && least(program, one) <= least(program, other));
}

/** Each item moved along its LIST; those that fall off are gone. */
export function increase(program: Program, list: List, by: number): List {
  const moved = list.items.flatMap((item) => {
    const { origin, worth } = program.items[item]!;
    return program.lists.get(origin)?.find((other) => program.items[other]!.worth === worth + by) ?? [];
  });
  return listOf(program, [...new Set(moved)]);
}

export function all(program: Program, list: List): List {
  return listOf(program, originsOf(program, list).flatMap((origin) => program.lists.get(origin) ?? []));
}

export function inverse(program: Program, list: List): List {
  return listOf(program, all(program, list).items.filter((item) => !list.items.includes(item)));
}

/** The items between two bounds, each a number or a list. */
export function range(program: Program, list: List, from: Datum, to: Datum): List {
  if (list.items.length === 0) return EMPTY;
  const bound = (datum: Datum, otherwise: number, of: (program: Program, list: List) => number): number => {
    if (typeof datum === 'number') return datum;
    if (typeof datum === 'object' && datum.kind === 'float' && Number.isInteger(datum.value)) return datum.value;
    return typeof datum === 'object' && datum.kind === 'list' && datum.items.length > 0 ? of(program, datum) : otherwise;
  };
  const low = bound(from, 0, least);
  const high = bound(to, Number.MAX_SAFE_INTEGER, most);
  const items = list.items.filter((item) => program.items[item]!.worth >= low && program.items[item]!.worth <= high);
  return listOf(program, items, originsOf(program, list));
}

/** The LISTs a value belongs to. */
export function originsOf({ items: known }: Program, { items, origins }: List): readonly string[] {
  return items.length === 0 ? origins : [...new Set(items.map((item) => known[item]!.origin))];
}

const least = (program: Program, list: List): number => program.items[bounds(program, list).least!]!.worth;
const most = (program: Program, list: List): number => program.items[bounds(program, list).most!]!.worth;
