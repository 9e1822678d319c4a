/** The built client: where its files are, by the manifest that Vite writes beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RenderOptions } from '../web/render.tsx';

const ViteManifest = z.record(z.string(), z.object({ file: z.string() }).optional());

type Assets = RenderOptions['assets'];

/** The addresses of the built style sheet and script; undefined where the client is not built. */
export function builtAssets(client: string): Assets | undefined {
  const { 'web/style.css': style, 'web/browser/main.ts': script, 'web/map/browser.ts': map } = builtFiles(client);
  return style === undefined ? undefined : { style, ...(script !== undefined && { script }), ...(map !== undefined && { map }) };
}

/** Those of the bench, which no reader's page asks for. */
export function benchAssets(client: string): Partial<Assets> {
  const { 'web/bench/bench.css': style, 'web/bench/browser.ts': script } = builtFiles(client);
  return { ...(style !== undefined && { style }), ...(script !== undefined && { script }) };
}

/** The address of each built file by that of its source; none where nothing is built. */
function builtFiles(client: string): Partial<Record<string, string>> {
  let text: string;
  try {
    text = readFileSync(join(client, '.vite', 'manifest.json'), 'utf8');
  } catch {
    return {};
  }
  const manifest = ViteManifest.parse(JSON.parse(text));
  return Object.fromEntries(Object.entries(manifest).flatMap(([source, built]) => (built ? [[source, `/${built.file}`] as const] : [])));
}
