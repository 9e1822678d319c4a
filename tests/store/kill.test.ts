/** The short form of `kill -9` under load; `npm run test:long` has the long one. */
import { killRounds } from './kill-rounds.ts';

killRounds(3, 120_000);
