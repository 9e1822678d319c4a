/** ink's compiled JSON as a tree of containers, and the paths that name places in it. */

/** What stands in a container, as ink writes it. */
export type Token = null | boolean | number | string | Token[] | TokenObject;
export interface TokenObject { readonly [key: string]: Token }

export interface Branch {
  readonly number: number;
  readonly name: string;
  readonly parent: Branch | undefined;
  /** Its pieces: a container as a branch, all else as ink writes it. */
  readonly content: (Branch | Token)[];
  /** Containers by name, those among its pieces too. */
  readonly named: Map<string, Branch>;
  readonly flags: number;
}

export const isBranch = (piece: unknown): piece is Branch => typeof piece === 'object' && piece !== null && 'named' in piece && piece.named instanceof Map;

/** Every container, numbered so that what lies within one follows it and comes before whatever is beside it. */
export function growTree(root: Token): Branch[] {
  const branches: Branch[] = [];
  const grow = (tokens: Token[], parent: Branch | undefined, givenName?: string): Branch => {
    const last = tokens.at(-1) as Record<string, Token> | null;
    const name = givenName ?? (typeof last?.['#n'] === 'string' ? last['#n'] : '');
    const flags = typeof last?.['#f'] === 'number' ? last['#f'] : 0;
    const branch: Branch = { number: branches.length, name, parent, content: [], named: new Map(), flags };
    branches.push(branch);
    for (const token of tokens.slice(0, -1)) {
      if (!Array.isArray(token)) {
        branch.content.push(token);
        continue;
      }
      const inner = grow(token, branch);
      branch.content.push(inner);
      if (inner.name !== '') branch.named.set(inner.name, inner);
    }
    for (const [key, value] of Object.entries(last ?? {})) {
      if (Array.isArray(value)) branch.named.set(key, grow(value, branch, key));
    }
    return branch;
  };
  grow(root as Token[], undefined);
  return branches;
}

/** What a path leads to: a container, or a piece of one. */
export interface Found {
  readonly branch: Branch | undefined;
  /** The container it stands in and its place there; of a container that is only named, the place is -1. */
  readonly parent: Branch | undefined;
  readonly index: number;
}

const isIndex = (part: string): boolean => /^[-+]?\d+$/.test(part);

/** Follows a path, from the root or, where it begins with a full stop, from the container that holds whoever says it. */
export function follow(root: Branch, path: string, from: Branch): Found {
  const relative = path.startsWith('.');
  const parts = relative ? path.slice(1).split('.') : path.split('.');
  // A piece that is no container counts as one level of its own.
  const steps = relative ? parts.slice(1) : parts;
  let here: Branch | undefined = relative ? from : root;
  let parent: Branch | undefined = here.parent;
  let index = -1;
  for (const part of steps) {
    if (here === undefined) break;
    parent = here;
    if (isIndex(part)) {
      index = Number(part);
      const piece: Branch | Token | undefined = here.content[index];
      here = isBranch(piece) ? piece : undefined;
    } else {
      index = -1;
      here = part === '^' ? here.parent : here.named.get(part);
      parent = here?.parent;
    }
  }
  return { branch: here, parent, index };
}

/** The last part of a path is a number, which ink takes as a place in the container before it. */
export const endsInIndex = (path: string): boolean => isIndex(path.slice(path.lastIndexOf('.') + 1));
