/** The tables, the same in both homes. Times are milliseconds since 1970; what has a shape of its own is JSON in a text. */
import type { Generated } from 'kysely';

export interface Schema {
  readonly reader: ReaderTable;
  readonly playthrough: PlaythroughTable;
  readonly move: MoveTable;
  readonly removed: RemovedTable;
  readonly ending: EndingTable;
  readonly choice: ChoiceTable;
  readonly code: CodeTable;
}

/** One who joined another reader is kept as another name for that one, so that its cookies still lead somewhere. */
interface ReaderTable {
  readonly id: string;
  readonly joined: string | null;
}

export interface PlaythroughTable {
  /** Short, for its many moves to name it by. */
  readonly number: Generated<number>;
  readonly reader: string;
  /** The browser's; unique for one reader, so that nobody can lay hands on another's. */
  readonly id: string;
  readonly pack: string;
  readonly revision: string;
  readonly name: string | null;
  readonly seed: number;
  readonly brings: string;
  readonly length: number;
  readonly forked_from: string | null;
  readonly forked_at: number | null;
  readonly started: number;
  readonly read: number;
}

/** A row for each move, so that a save costs what is new in it. */
interface MoveTable {
  readonly playthrough: number;
  readonly position: number;
  readonly move: string;
}

/** What the reader has let go of, so that another device does not bring it back. */
interface RemovedTable {
  readonly reader: string;
  readonly id: string;
}

interface EndingTable {
  readonly pack: string;
  readonly universe: string;
  readonly ending: string;
  readonly reader: string;
  readonly found: number;
}

interface ChoiceTable {
  readonly pack: string;
  readonly universe: string;
  readonly place: string;
  readonly key: string;
  readonly reader: string;
}

interface CodeTable {
  readonly hash: string;
  readonly reader: string;
  readonly expires: number;
}
