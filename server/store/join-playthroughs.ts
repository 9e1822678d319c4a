/** Two readers' playthroughs as one reader's: all are kept, and where both have one of the same name, what each has of it. */
import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { isSameMove, readMoves } from './logs.ts';
import type { Schema } from './schema.ts';
import type { ReaderId } from './store.ts';

export async function joinPlaythroughs(database: Kysely<Schema>, owner: ReaderId, joining: ReaderId): Promise<void> {
  const rows = await database.selectFrom('playthrough').selectAll().where('reader', 'in', [owner, joining]).execute();
  for (const theirs of rows.filter(({ reader }) => reader === joining)) {
    const ours = rows.find(({ reader, id }) => reader === owner && id === theirs.id);
    if (!ours) continue;
    const [our, their] = [await readMoves(database, ours.number, 0, ours.length), await readMoves(database, theirs.number, 0, theirs.length)];
    const parting = their.findIndex((move, position) => !our[position] || !isSameMove(move, our[position]));
    const common = parting < 0 ? their.length : parting;
    const isAlike = ours.seed === theirs.seed && ours.brings === theirs.brings;
    if (isAlike && common === their.length) await database.deleteFrom('playthrough').where('number', '=', theirs.number).execute();
    else if (isAlike && common === our.length) await database.deleteFrom('playthrough').where('number', '=', ours.number).execute();
    else await database.updateTable('playthrough').set({ id: randomUUID(), ...(isAlike && { forked_from: ours.id, forked_at: common }) }).where('number', '=', theirs.number).execute();
  }
  await database.updateTable('playthrough').set({ reader: owner }).where('reader', '=', joining).execute();

  await database.insertInto('removed').columns(['reader', 'id'])
    .expression((from) => from.selectFrom('removed').select([sql.val(owner).as('reader'), 'id']).where('reader', '=', joining))
    .onConflict((conflict) => conflict.doNothing()).execute();
  await database.deleteFrom('removed').where('reader', '=', joining).execute();
  // What one of them has kept is kept, though the other let go of it.
  await database.deleteFrom('removed').where('reader', '=', owner)
    .where('id', 'in', (from) => from.selectFrom('playthrough').select('id').where('reader', '=', owner)).execute();
}
