/** The reader's settings: what is kept, what is refused, and what the root and the browser's own parts are told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../web/render.tsx';
import { browserColours } from '../../web/settings/browser-colours.ts';
import { readSettings, writeSettings } from '../../web/settings/cookie.ts';
import { OFFERED } from '../../web/settings/offered.ts';
import { rootAttributes, settingsFrom, VALUES, type SettingName, type Settings } from '../../web/settings/settings.ts';

/** Any choice of settings. */
const chosen: fc.Arbitrary<Settings> = fc.tuple(...OFFERED.map(({ name, options }) => fc.constantFrom(...options.map(([value]) => [name, value] as const))))
  .map((pairs) => settingsFrom(pairs));

test('what is written is read back, among other cookies too', () => {
  fc.assert(fc.property(chosen, (settings) => {
    const [cookie = ''] = writeSettings(settings, true).split(';');
    expect(readSettings(cookie)).toEqual(settings);
    expect(readSettings(`a=1; ${cookie}; z=theme=dark`)).toEqual(settings);
  }));
});

test('whatever comes as a cookie, only values that the style sheet knows are taken', () => {
  fc.assert(fc.property(fc.string(), (value) => {
    for (const [name, known] of Object.entries(readSettings(`settings=${value}`))) {
      expect(VALUES[name as SettingName]).toContain(known);
    }
  }));
  expect(readSettings('settings=theme=dark&size=9&face="><script>&__proto__=x&lead=')).toEqual({ theme: 'dark' });
  expect(readSettings('mysettings=theme=dark')).toEqual({});
  expect(readSettings(undefined)).toEqual({});
});

test('each setting is offered with its default and all that the style sheet knows', () => {
  expect(OFFERED.map(({ name, options }) => [name, options.map(([value]) => value).filter((value) => value !== '')])).toEqual(Object.entries(VALUES));
});

test('without any setting the cookie goes', () => {
  expect(writeSettings({}, false)).toBe('settings=; Path=/; Max-Age=0; SameSite=Lax');
  expect(writeSettings({ theme: 'sepia' }, true)).toMatch(/^settings=theme=sepia; Path=\/; Max-Age=31536000; SameSite=Lax; Secure$/);
});

describe('a page', () => {
  const page = (settings?: Settings): string => renderPage({ kind: 'shelf', packs: [] }, { assets: { style: '/style.css' }, path: '/', ...(settings && { settings }) });

  test('has an attribute for each, and none where nothing is chosen', () => {
    expect(page()).toContain('<html lang="en-GB">');
    expect(page({ theme: 'dark', size: '5', motion: 'none' })).toContain('<html lang="en-GB" data-theme="dark" data-size="5" data-motion="none">');
    expect(Object.keys(rootAttributes({}))).toHaveLength(Object.keys(VALUES).length);
  });

  test.each(['', 'light', 'sepia', 'dark', 'contrast'])('colours the browser by the theme "%s"', (theme) => {
    const { scheme, light, dark } = browserColours({ theme });
    const sent = page({ theme });
    expect(sent).toContain(`<meta name="color-scheme" content="${scheme}"`);
    expect(sent).toContain(`<meta name="theme-color" content="${light}" media="(prefers-color-scheme: light)"`);
    expect(sent).toContain(`<meta name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)"`);
  });
});
