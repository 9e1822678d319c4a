/** How many readers took which choice and found which ending. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { Count } from './store.ts';

export function choicesTaken(database: Kysely<Schema>, pack: string, universe: string, place: string): Promise<readonly Count[]> {
  return database.selectFrom('choice').select(['key as id', ({ fn }) => fn.countAll<number>().as('readers')])
    .where('pack', '=', pack).where('universe', '=', universe).where('place', '=', place)
    .groupBy('key').orderBy('key').execute();
}

export function endingsFound(database: Kysely<Schema>, pack: string, universe: string): Promise<readonly Count[]> {
  return database.selectFrom('ending').select(['ending as id', ({ fn }) => fn.countAll<number>().as('readers')])
    .where('pack', '=', pack).where('universe', '=', universe)
    .groupBy('ending').orderBy('ending').execute();
}
