/** A store in a PostgreSQL that is not there: nothing listens at its address. */
import { postgresHome, SERVING } from '../../server/store/postgres.ts';
import { storeAt } from '../../server/store/store-at.ts';
import type { Store } from '../../server/store/store.ts';

export const absentStore = (): Store => storeAt(postgresHome('postgres://nobody@127.0.0.1:1/nothing', SERVING), Date.now);
