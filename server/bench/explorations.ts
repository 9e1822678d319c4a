/** What exploring says of each pack, while the bench is open: one exploration of a pack at a time, in a process of its own. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Exact } from '../../engine/exploring/world.ts';
import type { ShelvedPack } from '../library.ts';
import type { Exploring } from '../../web/bench/model.ts';
import type { Said, Told } from './explore-child.ts';

export interface Explorations {
  /** `edition` is the pack's as it stands: a report of another says so. */
  of(pack: string, edition: string | undefined): Exploring;
  /** Begins one, unless one is under way. */
  start(pack: ShelvedPack, exact: Exact): void;
  /** Ends it with what was found so far. */
  stop(pack: string): void;
  /** Ends all, and says nothing more. */
  close(): void;
}

interface Running {
  readonly child: ChildProcess;
  readonly exact: Exact;
  progress: string;
}

interface Kept {
  readonly edition: string;
  readonly html?: string;
  readonly failed?: string;
}

const CHILD = fileURLToPath(new URL('./explore-child.ts', import.meta.url));

/** Tells of a pack how far its exploring is, and, with no words, that it has ended. */
export function createExplorations(tell: (pack: string, progress?: string) => void): Explorations {
  const running = new Map<string, Running>();
  /** By pack, the last of each edition: who undoes an edit has its report again. */
  const kept = new Map<string, Map<string, Kept>>();

  const end = (pack: string, result: Kept): void => {
    running.delete(pack);
    const all = kept.get(pack) ?? new Map<string, Kept>();
    all.delete(result.edition);
    kept.set(pack, all.set(result.edition, result));
    const [oldest] = all.keys();
    if (all.size > EDITIONS && oldest !== undefined) all.delete(oldest);
    tell(pack);
  };
  return {
    of(pack, edition) {
      const under = running.get(pack);
      const all = [...kept.get(pack)?.values() ?? []];
      const report = all.find((one) => one.edition === edition) ?? all.at(-1);
      return {
        ...(under && { running: { exact: under.exact, progress: under.progress } }),
        ...(report?.html !== undefined && { html: report.html }),
        ...(report?.failed !== undefined && { failed: report.failed }),
        stale: report !== undefined && report.edition !== edition,
      };
    },
    start({ id, folder, edition }, exact) {
      if (running.has(id)) return;
      const child = fork(CHILD);
      const under: Running = { child, exact, progress: 'It is getting ready.' };
      running.set(id, under);
      let ended = false;
      const finish = (result: Omit<Kept, 'edition'>) => {
        if (ended) return;
        ended = true;
        end(id, { edition, ...result });
      };
      child.on('message', (said: Said) => {
        if (!('progress' in said)) finish(said);
        else {
          under.progress = said.progress;
          tell(id, said.progress);
        }
      });
      child.on('error', (error) => finish({ failed: error.message }));
      child.on('exit', () => finish({ failed: 'The process that explored it ended early. Explore it again.' }));
      child.send({ folder, exact } satisfies Told);
    },
    stop(pack) {
      running.get(pack)?.child.send({ stop: true } satisfies Told);
    },
    close() {
      for (const { child } of running.values()) {
        child.removeAllListeners();
        child.kill('SIGKILL');
      }
      running.clear();
    },
  };
}

/** Reports of a pack that are kept. */
const EDITIONS = 4;
