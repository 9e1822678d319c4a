/** What whoever starts the server may set, checked before anything is opened. */
import { statSync } from 'node:fs';
import { isHost, isPort } from './host-and-port.ts';
import { readOperating, type Operating } from './operating.ts';
import { readKeeping, type Keeping } from './store/settings.ts';

export interface Settings extends Operating, Keeping {
  readonly port: number;
  readonly host: string;
  /** Scheme and host that readers come by, without a slash at its end. */
  readonly publicUrl?: string;
  /** The folder of packs, where it is not the project's own. */
  readonly stories?: string;
  /** Live stories, for this machine only. */
  readonly development: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, or a sentence for each that is wrong. */
export function readSettings(environment: Environment, development: boolean): Settings | readonly string[] {
  const { PORT = '3000', HOST = '127.0.0.1', PUBLIC_URL, STORIES } = environment;
  const wrong: string[] = [];

  const port = Number(PORT);
  if (!isPort(PORT)) wrong.push(`PORT is "${PORT}", which is no port: give a whole number from 0 to 65535, such as 3000.`);

  if (!isHost(HOST)) {
    wrong.push(`HOST is "${HOST}", which is neither an address nor a name: give one of this machine's own, such as 127.0.0.1, or 0.0.0.0 for all of them.`);
  } else if (development && !isLoopback(HOST)) {
    wrong.push(`HOST is "${HOST}", but development serves this machine alone: leave HOST out, or use "npm start".`);
  }

  const publicUrl = PUBLIC_URL === undefined || PUBLIC_URL === '' ? undefined : originIn(PUBLIC_URL);
  if (publicUrl === null) wrong.push(`PUBLIC_URL is "${PUBLIC_URL}": give only the scheme and the host that readers come by, such as https://otherwise.example.`);

  const stories = STORIES === '' ? undefined : STORIES;
  if (stories !== undefined && !isFolder(stories)) wrong.push(`STORIES is "${stories}", which is no folder: give the folder that holds the packs, or leave it out for the project's own.`);

  const { operating, wrong: wrongOfOperating } = readOperating(environment);
  const { keeping, wrong: wrongOfKeeping } = readKeeping(environment);
  wrong.push(...wrongOfOperating, ...wrongOfKeeping);

  return wrong.length > 0 ? wrong : { ...operating, ...keeping, port, host: HOST, development, ...(publicUrl && { publicUrl }), ...(stories !== undefined && { stories }) };
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The origin of an address that is nothing more than one; null for any other. */
function originIn(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' ? url.origin : null;
}
