/** Whether the home can be had: told once when it is gone, and once when it is back, not with every question. */

/** Of a full disk or a locked one can still be read. */
export type Doing = 'reading' | 'writing';

export interface Outage {
  gone(doing: Doing, error: unknown): void;
  back(doing: Doing): void;
}

/** What to tell; `error` is why it is gone, and may quote what was asked. */
export type TellOutage = (what: 'gone' | 'back', doing: Doing, error?: unknown) => void;

export function outages(tell: TellOutage): Outage {
  const gone = new Set<Doing>();
  return {
    gone(doing, error) {
      if (gone.has(doing)) return;
      gone.add(doing);
      tell('gone', doing, error);
    },
    back(doing) {
      if (gone.delete(doing)) tell('back', doing);
    },
  };
}
