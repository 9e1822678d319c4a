/** A server as far as its store goes, as a process: opens it, makes a reader, says so, and ends. */
import { openStore, type StoreSettings } from '../../server/store/open.ts';

const store = await openStore(JSON.parse(process.argv[2] ?? '') as StoreSettings);
const reader = await store.makeReader();
await store.close();
process.stdout.write(`${reader}\n`);
