/** A pack ready to be read: its universes, and the machine that is built from them. */
import { createMachine, machineConfig, type Machine, type MachineConfig, type ReaderOf } from './machine.ts';
import type { Universe, UniverseId } from './universe.ts';

export interface Multiverse {
  readonly pack: string;
  /** Canon first; see `place`. */
  readonly universes: readonly Universe[];
  readonly config: MachineConfig;
  readonly machine: Machine;
  /** Some story of the pack uses chance, so that its text hangs on the seed. */
  readonly chance: boolean;
}

/** Throws where there is no canon: ask `place` first what is wrong. */
export function createMultiverse(pack: string, universes: readonly Universe[], readerOf: ReaderOf): Multiverse {
  const config = machineConfig(universes);
  return { pack, universes, config, machine: createMachine(config, readerOf), chance: universes.some(({ chance }) => chance) };
}

/** The universe with this id. Throws on one that the pack does not have. */
export function universeOf({ pack, universes }: Multiverse, id: UniverseId): Universe {
  const universe = universes.find((one) => one.id === id);
  if (!universe) throw new Error(`The pack "${pack}" has no universe "${id}".`);
  return universe;
}

/** The universes that part from a moment. */
export function partingFrom({ universes }: Multiverse, universe: UniverseId, moment: string): Universe[] {
  return universes.filter(({ from }) => from?.universe === universe && from.moment === moment);
}
