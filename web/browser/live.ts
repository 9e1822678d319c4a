/** Stories that change while they are read: on word of it the pack is read again in place, and what is wrong is shown in a strip. */
import type { Manifest } from '../../engine/exploring/manifest.ts';

interface PackChange {
  readonly pack: string;
  readonly problems: readonly string[];
}

/** `renew` gives a sentence where the reading does not go as far as it did. */
export function listenForEdits(document: Document, events: EventSource, pack: string, fetch: () => Promise<Manifest>, renew: (manifest: Manifest) => Promise<string | undefined>, first: Manifest): void {
  const strip = document.createElement('div');
  strip.className = 'strip';
  strip.setAttribute('role', 'status');
  document.body.prepend(strip);
  const say = (sentences: readonly string[]) => {
    strip.replaceChildren(...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.textContent = sentence;
      return line;
    }));
  };

  let known = JSON.stringify(first);
  let cutShort: string | undefined;
  let work: Promise<void> = Promise.resolve();
  events.addEventListener('pack', ({ data }: MessageEvent<string>) => {
    const change = JSON.parse(data) as PackChange;
    if (change.pack !== pack) return;
    // One after another: an edit may come while the last is still being read.
    work = work.then(async () => {
      try {
        const manifest = await fetch();
        const now = JSON.stringify(manifest);
        if (now !== known) cutShort = await renew(manifest);
        known = now;
        say([...change.problems, ...(cutShort === undefined ? [] : [`Your reading stops here for now. ${cutShort}`])]);
      } catch {
        say([...change.problems, 'The pack cannot be read as it stands; what you see is from before.']);
      }
    });
  });
}
