/** What a save comes to: it continues the log that is stored, is part of it already, or parts from it and is kept as a fork. No move is ever lost or changed. */
import { createHash } from 'node:crypto';
import type { Move } from '../../engine/multiverse/machine.ts';
import { isSameMove, type Log, type Logs } from './logs.ts';
import type { ForkedFrom, PlaythroughId, ReaderId, Save, Saved } from './store.ts';

export async function settle(logs: Logs, reader: ReaderId, save: Save, now: number): Promise<Saved> {
  const { id, acknowledged, moves } = save;
  const stored = await logs.find(reader, id);
  if (stored === 'removed') return { removed: true };
  if (!stored) return acknowledged === 0 ? begin(logs, reader, save, id, moves, save.forkedFrom, now) : { wanted: 'whole log', length: 0 };
  const begunAlike = isBegunAlike(stored, save);
  if (acknowledged > (begunAlike ? stored.row.length : 0)) return { wanted: 'whole log', length: stored.row.length };

  const parting = begunAlike ? await follow(logs, stored, acknowledged, moves) : 0;
  if (begunAlike && goesOn(stored, parting, acknowledged + moves.length)) return extend(logs, stored, save, moves.slice(parting - acknowledged), now);

  const known = acknowledged === 0 ? [] : (await logs.movesFrom(stored, 0)).slice(0, acknowledged);
  const whole = [...known, ...moves];
  const left = begunAlike ? { id, length: parting } : save.forkedFrom;
  // One that has the fork's name and yet parts from it is kept too, under a name that follows from it.
  for (let name = save.fork; ; name = nameAfter(name)) {
    const fork = await logs.find(reader, name);
    if (fork === 'removed') return { removed: true };
    if (!fork) return begin(logs, reader, save, name, whole, left, now);
    if (!isBegunAlike(fork, save)) continue;
    const together = await follow(logs, fork, 0, whole);
    if (goesOn(fork, together, whole.length)) return extend(logs, fork, save, whole.slice(together), now);
  }
}

/** Whether one of the two logs is the beginning of the other, which they share up to `together`. */
const goesOn = ({ row }: Log, together: number, length: number): boolean => together === length || together === row.length;

const isBegunAlike = ({ row }: Log, { seed, brings }: Save): boolean => row.seed === seed && row.brings === JSON.stringify(brings);

/** The position to which the moves from `from` on are those of the log. */
async function follow(logs: Logs, log: Log, from: number, moves: readonly Move[]): Promise<number> {
  const stored = await logs.movesFrom(log, from);
  const parting = moves.findIndex((move, index) => {
    const other = stored[index];
    return other === undefined || !isSameMove(move, other);
  });
  return from + (parting < 0 ? moves.length : parting);
}

function begin(logs: Logs, reader: ReaderId, save: Save, id: PlaythroughId, moves: readonly Move[], left: ForkedFrom | undefined, now: number): Saved {
  const { pack, revision, name, seed, brings } = save;
  logs.put({
    row: {
      reader, id, pack, revision, name: name ?? null, seed, brings: JSON.stringify(brings), length: moves.length,
      forked_from: left?.id ?? null, forked_at: left?.length ?? null, started: now, read: now,
    },
    number: undefined, stored: 0, moves, known: 0,
  });
  return { saved: { id, length: moves.length } };
}

async function extend(logs: Logs, log: Log, { revision }: Save, added: readonly Move[], now: number): Promise<Saved> {
  const length = log.row.length + added.length;
  if (added.length > 0) {
    // What was read of it since it was found is kept with it.
    const moves = [...await logs.movesFrom(log, log.known), ...added];
    logs.put({ ...log, row: { ...log.row, length, revision, read: now }, moves });
  }
  return { saved: { id: log.row.id, length } };
}

/** A UUID made of another: the same each time, so that asking twice makes one fork. */
function nameAfter(id: PlaythroughId): PlaythroughId {
  const hex = createHash('sha256').update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
