/** The bench's own entry: when a story or a path changes, or exploring gets on, what is told of it is asked for again and put in place. */

const main = document.querySelector('main');
const { pack, events } = main?.dataset ?? {};

type Part = 'paths' | 'explored';

const live = (within: ParentNode, part: Part) => within.querySelector<HTMLElement>(`#${part}`);

/** What a reader can stop at, in order. */
const stops = (within: HTMLElement) => [...within.querySelectorAll<HTMLElement>('a, button, summary, article')];

/** What is read out once a part is there anew. */
const SUMMARY = { paths: '#summary', explored: '#explored .verdict, #progress' } as const;

/** Gives what was sent, to be known again. Whoever has opened a fold, or stands somewhere, finds it so. */
async function renew(part: Part, known: string): Promise<string> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  const before = live(document, part);
  const after = answer.ok ? live(new DOMParser().parseFromString(await answer.text(), 'text/html'), part) : null;
  if (!before || !after || after.innerHTML === known) return known;
  const sent = after.innerHTML;
  const folds = [...before.querySelectorAll('details')];
  const fresh = [...after.querySelectorAll('details')];
  if (folds.length === fresh.length) fresh.forEach((fold, index) => { fold.open ||= folds[index]?.open ?? false; });
  const at = stops(before).findIndex((stop) => stop === document.activeElement);
  before.replaceWith(after);
  if (at >= 0) (stops(after)[at] ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  const status = document.querySelector('#status');
  if (status) status.textContent = document.querySelector(SUMMARY[part])?.textContent ?? '';
  return sent;
}

if (events !== undefined) {
  const known = new Map<Part, string>((['paths', 'explored'] as const).map((part) => [part, live(document, part)?.innerHTML ?? '']));
  let work = Promise.resolve();
  // One after another; where the server is away, the next event tries again.
  const again = (part: Part) => {
    work = work.then(async () => {
      known.set(part, await renew(part, known.get(part) ?? '').catch(() => known.get(part) ?? ''));
    });
  };
  const source = new EventSource(events);
  const hear = (event: 'pack' | 'paths' | 'explored', parts: readonly Part[]) => {
    source.addEventListener(event, ({ data }: MessageEvent<string>) => {
      const told = JSON.parse(data) as { readonly pack: string; readonly progress?: string };
      if (told.pack !== pack) return;
      const progress = document.querySelector('#progress');
      if (told.progress !== undefined && progress) progress.textContent = told.progress;
      else parts.forEach(again);
    });
  };
  // A report of how the stories were says so.
  hear('pack', ['paths', 'explored']);
  hear('paths', ['paths']);
  hear('explored', ['explored']);
  document.querySelector('#look')?.remove();
}
