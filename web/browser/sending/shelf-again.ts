/** The shelf of kept readings, shown again as it stands on the server where something has come there since. */

export interface ShelfShown {
  /** Something has come, or may have: it is asked for once more, and put on the page where it is another. */
  isOld(): void;
}

/** Milliseconds in which all that comes is shown at once. */
const TOGETHER = 100;
const SHELF = 'main[data-shelf]';

/** Undefined on any other page. */
export function keepShelfFresh(document: Document): ShelfShown | undefined {
  if (!document.querySelector(SHELF)) return undefined;
  let isOld = false;
  let shown = Promise.resolve();
  const showSoon = (): void => {
    setTimeout(() => {
      if (!isOld) return;
      isOld = false;
      // One after another, so that the last is the newest. Where it cannot be had, the page stays as it is.
      shown = shown.then(() => showAgain(document)).catch(() => undefined);
    }, TOGETHER);
  };
  // Nobody sees it meanwhile.
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') showSoon(); });
  return {
    isOld() {
      isOld = true;
      if (document.visibilityState === 'visible') showSoon();
    },
  };
}

async function showAgain(document: Document): Promise<void> {
  const response = await fetch(document.location.href, { headers: { Accept: 'text/html' } });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector<HTMLElement>(SHELF);
  const old = document.querySelector(SHELF);
  if (!fresh || !old || fresh.isEqualNode(old)) return;
  const held = old.contains(document.activeElement) ? document.activeElement : undefined;
  // Somebody types.
  if (held?.matches('input, select, textarea')) return;
  old.replaceWith(fresh);
  if (!held) return;
  const same = [...fresh.querySelectorAll('a')].find(({ href }) => held instanceof HTMLAnchorElement && href === held.href);
  (same ?? fresh).focus({ preventScroll: true });
}
