/** What stood in for choices that are gone since the reading was kept. */
import type { JSX } from 'preact';

export function Told({ told }: { told: readonly string[] }): JSX.Element | null {
  if (told.length === 0) return null;
  return (
    <aside class="told small" aria-label="What has changed">
      <p>The story has changed since this reading was made.</p>
      <ul>{told.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </aside>
  );
}
