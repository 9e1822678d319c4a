/** Settings: a sample that shows what is chosen, and a form that needs no script. */
import type { JSX } from 'preact';
import { pageAddress, settingsAddress } from '../addresses.ts';
import type { SettingsModel } from '../models.ts';
import { OFFERED } from '../settings/offered.ts';

export function SettingsMain({ model: { settings, reading } }: { model: SettingsModel }): JSX.Element {
  return (
    <main id="main" tabindex={-1}>
      <header class="head">
        <h1 tabindex={-1}>Settings</h1>
        <p class="small">Kept on this device, for every book.</p>
      </header>
      <div class="thread" data-u="2">
        <div class="prose"><p class="at">The kettle had been on the point of boiling for some time. Nobody had the heart to hurry it. It was the first morning of the kind, and there were going to be others.</p></div>
      </div>
      <form id="settings" method="post" action={settingsAddress(reading?.pack, reading?.link)} autocomplete="off">
        {OFFERED.map(({ name, legend, hint, options }) => (
          <fieldset key={name} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
            <legend>{legend}</legend>
            {hint !== undefined && <p class="small" id={`${name}-hint`}>{hint}</p>}
            <div class="opts">
              {options.map(([value, words]) => (
                <label key={value}>
                  <input type="radio" name={name} value={value} checked={(settings[name] ?? '') === value} />
                  <span data-face={name === 'face' && value !== '' ? value : undefined}>{words}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <ul role="list" class="ways two">
          <li><button class="go first">Keep these</button></li>
          <li><button class="go" name="back" value="to-the-first">All as at first</button></li>
        </ul>
      </form>
      {reading?.link !== undefined && <p><a href={pageAddress(reading.pack, reading.link)}>Back to the page</a></p>}
    </main>
  );
}
