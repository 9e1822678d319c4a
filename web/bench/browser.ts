/** The bench's own entry: when a story or a path changes, what is told of the paths is asked for again and put in place. */

const main = document.querySelector('main');
const { pack, events } = main?.dataset ?? {};

const live = (within: ParentNode) => within.querySelector<HTMLElement>('#paths');

/** What a reader can stop at, in order. */
const stops = (within: HTMLElement) => [...within.querySelectorAll<HTMLElement>('a, button, summary, article')];

/** Gives what was sent, to be known again. Whoever has opened a fold, or stands somewhere, finds it so. */
async function renew(known: string): Promise<string> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  const before = live(document);
  const after = answer.ok ? live(new DOMParser().parseFromString(await answer.text(), 'text/html')) : null;
  if (!before || !after || after.innerHTML === known) return known;
  const sent = after.innerHTML;
  const folds = [...before.querySelectorAll('details')];
  const fresh = [...after.querySelectorAll('details')];
  if (folds.length === fresh.length) fresh.forEach((fold, index) => { fold.open ||= folds[index]?.open ?? false; });
  const at = stops(before).findIndex((stop) => stop === document.activeElement);
  before.replaceWith(after);
  if (at >= 0) (stops(after)[at] ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  const status = document.querySelector('#status');
  if (status) status.textContent = document.querySelector('#summary')?.textContent ?? '';
  return sent;
}

if (events !== undefined) {
  let work = Promise.resolve(live(document)?.innerHTML ?? '');
  const source = new EventSource(events);
  for (const event of ['pack', 'paths']) {
    source.addEventListener(event, ({ data }: MessageEvent<string>) => {
      if ((JSON.parse(data) as { readonly pack: string }).pack !== pack) return;
      // One after another; where the server is away, the next event tries again.
      work = work.then(async (known) => renew(known).catch(() => known));
    });
  }
}
