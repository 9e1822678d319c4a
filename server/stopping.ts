/** Ends the process at the first signal in good order, and at the second at once. */

/** npm hands on a signal that the terminal, or systemd, has sent to every process already: within so many milliseconds it is the same one. */
const SAME = 500;

/** `stop` is called once; the process ends well when it is done. */
export function stopAtSignal(stop: () => Promise<void>): void {
  const first: { at?: number } = {};
  const asked = (): void => {
    if (first.at === undefined) {
      first.at = performance.now();
      void stop().then(() => process.exit(0));
    } else if (performance.now() - first.at > SAME) {
      process.stderr.write('Asked twice to stop: what was under way is left.\n');
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, asked);
}
