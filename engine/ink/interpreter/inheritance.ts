/** Values between two stories: what one holds, as plain data, and what another makes of it. As `values.ts` does it for ink's own. */
import { typeOf, type Value } from '../values.ts';
import type { Datum } from './datum.ts';
import { listOf, originsOf } from './lists.ts';
import type { Program } from './program.ts';

/** The value as plain data; undefined for what means nothing in another story. */
export function plainValue({ items }: Program, datum: Datum): Value | undefined {
  if (typeof datum !== 'object') return datum;
  if (datum.kind === 'float') return datum.value;
  if (datum.kind !== 'list') return undefined;
  const ordered = [...datum.items].sort((one, other) => items[one]!.worth - items[other]!.worth || items[one]!.origin.localeCompare(items[other]!.origin));
  return { list: ordered.map((item) => `${items[item]!.origin}.${items[item]!.name}`) };
}

/** What a variable that is declared with `declared` takes over; undefined where the types differ and it takes over nothing. */
export function takenOver(program: Program, declared: Datum, value: Value): Datum | undefined {
  const own = plainValue(program, declared);
  if (own === undefined || typeOf(own) !== typeOf(value)) return undefined;
  if (typeof value === 'number') return Number.isInteger(value) ? value : { kind: 'float', value };
  if (typeof value !== 'object') return value;
  const items = value.list.flatMap((name) => program.itemNamed.get(name)?.items ?? []);
  const origins = typeof declared === 'object' && declared.kind === 'list' ? originsOf(program, declared) : [];
  return listOf(program, [...new Set(items)], origins);
}
