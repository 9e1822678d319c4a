/** The built client: where its files are, by the manifest that Vite writes beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RenderOptions } from '../web/render.tsx';

const ViteManifest = z.record(z.string(), z.object({ file: z.string() }).optional());

type Assets = RenderOptions['assets'];

/** The addresses of the built style sheet and script; undefined where the client is not built. */
export function builtAssets(client: string): Assets | undefined {
  let text: string;
  try {
    text = readFileSync(join(client, '.vite', 'manifest.json'), 'utf8');
  } catch {
    return undefined;
  }
  const manifest = ViteManifest.parse(JSON.parse(text));
  const style = manifest['web/style.css'];
  const script = manifest['web/browser/main.ts'];
  return style && { style: `/${style.file}`, ...(script && { script: `/${script.file}` }) };
}
