/** `/settings`: how pages look on this device. */
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import type { SettingsModel } from '../../web/models.ts';
import type { Settings } from '../../web/settings/settings.ts';
import type { Sources } from './sources.ts';

export function settings({ library }: Pick<Sources, 'library'>, kept: Settings, id?: string, at?: string): SettingsModel {
  const open = id === undefined ? undefined : library.pack(id);
  return {
    kind: 'settings',
    settings: kept,
    ...(open && { reading: { pack: open.id, title: open.manifest.title, ...(at !== undefined && !isBadLink(decodeLink(at)) && { link: at }) } }),
  };
}
