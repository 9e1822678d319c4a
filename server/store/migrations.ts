/** The steps by which the tables came to be what they are. A step that has been released is never changed; a new one comes after it, and only adds, as servers of the version before may still be running. */
import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import { CannotOpen } from './cannot-open.ts';
import type { Home } from './home.ts';

type AnySchema = Kysely<unknown>;

/** Run by name. */
const MIGRATIONS = (numbersByIdentity: boolean): Readonly<Record<string, Migration>> => ({
  '0001-playthroughs': {
    up: async (database: AnySchema) => {
      const { schema } = database;
      await schema.createTable('reader')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('joined', 'text', (column) => column.references('reader.id').onDelete('cascade'))
        .execute();
      await schema.createIndex('reader_joined').on('reader').column('joined').execute();

      await schema.createTable('playthrough')
        // SQLite numbers the rows by itself where the key is an integer.
        .addColumn('number', numbersByIdentity ? 'bigint' : 'integer', (column) => (numbersByIdentity ? column.generatedAlwaysAsIdentity() : column).primaryKey())
        .addColumn('reader', 'text', (column) => column.notNull().references('reader.id').onDelete('cascade'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('pack', 'text', (column) => column.notNull())
        .addColumn('revision', 'text', (column) => column.notNull())
        .addColumn('name', 'text')
        .addColumn('seed', 'bigint', (column) => column.notNull())
        .addColumn('brings', 'text', (column) => column.notNull())
        .addColumn('length', 'integer', (column) => column.notNull())
        .addColumn('forked_from', 'text')
        .addColumn('forked_at', 'integer')
        .addColumn('started', 'bigint', (column) => column.notNull())
        .addColumn('read', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('playthrough_of_reader', ['reader', 'id'])
        .execute();

      await schema.createTable('move')
        .addColumn('playthrough', 'bigint', (column) => column.notNull().references('playthrough.number').onDelete('cascade'))
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('move', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('move_at', ['playthrough', 'position'])
        .execute();

      await schema.createTable('removed')
        .addColumn('reader', 'text', (column) => column.notNull().references('reader.id').onDelete('cascade'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('removed_of_reader', ['reader', 'id'])
        .execute();

      await schema.createTable('ending')
        .addColumn('pack', 'text', (column) => column.notNull())
        .addColumn('universe', 'text', (column) => column.notNull())
        .addColumn('ending', 'text', (column) => column.notNull())
        .addColumn('reader', 'text', (column) => column.notNull().references('reader.id').onDelete('cascade'))
        .addColumn('found', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('ending_found', ['pack', 'universe', 'ending', 'reader'])
        .execute();
      await schema.createIndex('ending_reader').on('ending').column('reader').execute();

      await schema.createTable('choice')
        .addColumn('pack', 'text', (column) => column.notNull())
        .addColumn('universe', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('reader', 'text', (column) => column.notNull().references('reader.id').onDelete('cascade'))
        .addPrimaryKeyConstraint('choice_taken', ['pack', 'universe', 'place', 'key', 'reader'])
        .execute();
      await schema.createIndex('choice_reader').on('choice').column('reader').execute();

      await schema.createTable('code')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('reader', 'text', (column) => column.notNull().unique().references('reader.id').onDelete('cascade'))
        .addColumn('expires', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
});

/** Brings the tables to what this program knows. Safe when several servers do it at once. */
export async function migrate({ database, numbersByIdentity }: Home): Promise<void> {
  const migrations = MIGRATIONS(numbersByIdentity);
  await refuseNewer(database, migrations);
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('The tables could not be made.', { cause: error });
}

/** Throws where a step has been taken that this program does not know. */
export async function refuseNewer(database: Home['database'], migrations = MIGRATIONS(false)): Promise<void> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database);
  const unknown = rows.find(({ name }) => !(name in migrations));
  if (unknown) throw new CannotOpen(`What is kept of readers was written by a newer Otherwise ("${unknown.name}"): start that one, or an even newer.`);
}
