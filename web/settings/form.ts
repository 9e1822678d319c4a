/** The form of settings where scripts run: what is chosen is seen and kept at once. */
import { putOnPage } from './on-page.ts';
import { writeSettings } from './cookie.ts';
import { settingsFrom } from './settings.ts';

export function listenToForm(document: Document, form: HTMLFormElement): void {
  form.addEventListener('change', () => {
    const settings = settingsFrom(new FormData(form));
    putOnPage(document, settings);
    document.cookie = writeSettings(settings, document.location.protocol === 'https:');
  });
}
