/** `npm run restore -- FILE`: what readers have is again as it was in a backup. */
import { fileURLToPath } from 'node:url';
import { onFile } from './store/on-file.ts';
import { restore } from './store/restore.ts';

await onFile({ name: 'restore', root: fileURLToPath(new URL('..', import.meta.url)), act: restore });
