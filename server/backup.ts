/** `npm run backup -- FILE`: a copy of what readers have, while the server runs. */
import { fileURLToPath } from 'node:url';
import { backUp } from './store/backup.ts';
import { onFile } from './store/on-file.ts';

await onFile({ name: 'backup', root: fileURLToPath(new URL('..', import.meta.url)), act: backUp });
