/** Chromium for the tests: one that is there, else the system's package where that can be installed. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The path of an executable Chromium. Throws one sentence that says what is missing. */
export function findChromium(): string {
  const found = process.env.CHROMIUM ?? onPath();
  if (found) return found;
  try {
    process.stderr.write('Chromium is not there; installing the system’s package …\n');
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch { /* Said below. */ }
  const installed = onPath();
  if (installed) return installed;
  throw new Error('The tests read pages in a real Chromium and found none: install it (Debian: "apt-get install chromium") or name it in CHROMIUM.');
}

function onPath(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/Applications/Google Chrome.app/Contents/MacOS'];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
