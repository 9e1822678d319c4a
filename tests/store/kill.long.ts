/** `kill -9` under load, twenty times on each home. */
import { killRounds } from './kill-rounds.ts';

killRounds(20, 900_000);
