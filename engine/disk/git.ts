/** What git says has changed since a revision: only read, never written. */
import { execFileSync } from 'node:child_process';

/** Why git has no answer, in words for whoever asked. */
export class NoHistory extends Error {}

export interface History {
  /** The difference of everything in a folder, without context, files named as seen from that folder. */
  readonly difference: (folder: string) => string;
  /** Files in a folder that git does not know yet. */
  readonly unknown: (folder: string) => string[];
  /** A file of a folder as it was, or undefined where it was not there. */
  readonly textAt: (folder: string, file: string) => string | undefined;
}

/** Throws `NoHistory` where there is no such revision, or `folder` is in no repository. */
export function historySince(revision: string, folder: string): History {
  const git = (where: string, ...asked: string[]) => execFileSync('git', ['-c', 'core.quotePath=false', ...asked], { cwd: where, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  try {
    git(folder, 'rev-parse', '--is-inside-work-tree');
  } catch {
    throw new NoHistory(`"--changed" compares with what git keeps, and "${folder}" is in no repository of git.`);
  }
  let commit: string;
  try {
    commit = git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  } catch {
    throw new NoHistory(`git knows no revision "${revision}" to compare with.`);
  }
  return {
    difference: (where) => git(where, 'diff', '--no-color', '--no-ext-diff', '--no-renames', '--unified=0', '--relative', commit, '--', '.'),
    unknown: (where) => git(where, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.').split('\0').filter(Boolean),
    textAt(where, file) {
      try {
        return git(where, 'show', `${commit}:./${file}`);
      } catch {
        return undefined;
      }
    },
  };
}
