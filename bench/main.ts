/** `npm run bench` measures everything; `npm run bench -- saves` one thing: explore, saves or pages. What follows is for that one. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const NAMES = ['explore', 'saves', 'pages'] as const;

const [first, ...rest] = process.argv.slice(2);
const only = NAMES.find((name) => name === first);
if (first !== undefined && only === undefined) {
  process.stderr.write(`There is nothing called "${first}" to measure: give ${NAMES.join(', ')}, or nothing for all of them.\n`);
  process.exit(1);
}
for (const name of only ? [only] : NAMES) {
  // Each in a process of its own, so that none measures what another has left behind.
  const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(new URL(`${name}.ts`, import.meta.url)), ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
