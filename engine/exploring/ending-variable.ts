/** The variable that tells a story which ending of a universe is known: `VAR ending_mirror`. */
import type { UniverseId } from '../multiverse/universe.ts';

export const variableOf = (universe: UniverseId): string => `ending_${universe.replaceAll('-', '_')}`;
