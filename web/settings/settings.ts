/** How a reader likes pages to look: choices kept on the device and put on the root as `data-theme` and so on. None is the default. */

/** For each setting the values besides its default; the style sheet knows them all. */
export const VALUES = {
  theme: ['light', 'sepia', 'dark', 'contrast'],
  size: ['1', '2', '4', '5'],
  face: ['plain', 'open'],
  lead: ['close', 'open'],
  width: ['narrow', 'wide'],
  paras: ['spaced'],
  motion: ['none'],
  others: ['shown'],
} as const;

export type SettingName = keyof typeof VALUES;

/** By name; a setting that is not there has its default. */
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

export const NO_SETTINGS: Settings = {};

const names = Object.keys(VALUES) as SettingName[];

/** Takes what is known; the rest is as if it had not been given. */
export function settingsFrom(given: Iterable<readonly [name: string, value: unknown]>): Settings {
  const values = new Map(given);
  return Object.fromEntries(names.flatMap((name) => {
    const value = VALUES[name].find((known) => known === values.get(name));
    return value === undefined ? [] : [[name, value]];
  }));
}

/** Attributes of the root element, by name; undefined for those that are not set. */
export const rootAttributes = (settings: Settings): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(names.map((name) => [`data-${name}`, settings[name]]));
