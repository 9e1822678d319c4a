/** The name that was probably meant: for a command, an option or a tag that does not exist. */

/** The nearest of these names, if it is near enough to be a slip of the finger; an earlier one where two are as near. */
export function nearName(typed: string, names: readonly string[]): string | undefined {
  const ranked = names.map((name) => ({ name, far: name.startsWith(typed) && typed.length > 1 ? 0.5 : distance(typed, name) }));
  const [nearest] = ranked.sort((a, b) => a.far - b.far);
  return nearest && nearest.far <= Math.max(1, Math.floor(nearest.name.length / 3)) ? nearest.name : undefined;
}

/** How many letters to put in, take out, change or swap with their neighbour. */
export function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    const cell = (back: number, j: number) => rows[i - back]?.[j] ?? Infinity;
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      let best = Math.min(cell(1, j) + 1, (row[j - 1] ?? Infinity) + 1, cell(1, j - 1) + change);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) best = Math.min(best, cell(2, j - 2) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? Infinity;
}
