/** The events of development as a browser's EventSource reads them, and a way to wait for the one that is meant. */
import { request } from 'node:http';
import type { PackChange } from '../../server/live.ts';

export interface Events {
  /** The next event, or one that came already, for which this holds. */
  next(holds: (change: PackChange) => boolean): Promise<PackChange>;
  /** Forgets what came so far. */
  forget(): void;
  readonly ended: Promise<void>;
  close(): void;
}

export function listenToEvents(address: string): Promise<Events> {
  const changes: PackChange[] = [];
  const waiting = new Set<() => void>();
  return new Promise((resolve, reject) => {
    const asking = request(`${address}/dev/events`, { headers: { accept: 'text/event-stream', 'sec-fetch-site': 'same-origin' }, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        const whole = text.split('\n\n');
        text = whole.pop() ?? '';
        for (const event of whole) {
          const data = /^event: pack\ndata: (.*)$/.exec(event)?.[1];
          if (data !== undefined) changes.push(JSON.parse(data) as PackChange);
        }
        for (const look of waiting) look();
      });
      resolve({
        next: (holds) => new Promise((found) => {
          const look = (): void => {
            const change = changes.find(holds);
            if (!change) return;
            waiting.delete(look);
            found(change);
          };
          waiting.add(look);
          look();
        }),
        forget: () => { changes.length = 0; },
        ended: new Promise((ended) => { response.on('close', ended); }),
        close: () => asking.destroy(),
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
