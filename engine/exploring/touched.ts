/** Whether an edit touches what a playthrough ran over. Where that cannot be told from the lines alone, it does. */

/** One place where a file differs: the lines that are gone and those that came. */
export interface Hunk {
  /** The first line that is gone; with none gone, the line after which others came. 1-based. */
  readonly from: number;
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** Declarations, tags and names of knots may matter anywhere. */
const REACHES_FAR = /^\s*(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|=|#)|\/\*|\*\//;
/** Anything but plain prose: weave, logic, diverts, tags. */
const IS_INK = /^\s*[-*+~]|[{}|#<>\\]|\/\//;

/** `text` is the file before the edit, `lines` those of it that were run over. */
export function touches(hunks: readonly Hunk[], text: string, lines: ReadonlySet<number>): boolean {
  const heads = text.split('\n').flatMap((line, index) => (/^\s*={2,}/.test(line) ? [index + 1] : []));
  return hunks.some(({ from, gone, came }) => {
    if ([...gone, ...came].some((line) => REACHES_FAR.test(line))) return lines.size > 0;
    const isProse = gone.length === came.length && ![...gone, ...came].some((line) => IS_INK.test(line) || line.trim() === '');
    // A choice that came may be shown wherever its knot is read, so all of the knot counts.
    const [first, last] = isProse ? [from, from + gone.length - 1] : [
      heads.findLast((head) => head <= from) ?? 1,
      (heads.find((head) => head > from + gone.length) ?? Infinity) - 1,
    ];
    return [...lines].some((line) => line >= first && line <= last);
  });
}

/** Reads the hunks of a unified difference without context, by file as the difference names it. */
export function parseHunks(difference: string): Map<string, Hunk[]> {
  const files = new Map<string, Hunk[]>();
  let hunks: Hunk[] | undefined;
  let hunk: { from: number; gone: string[]; came: string[] } | undefined;
  let old = '';
  for (const line of difference.split('\n')) {
    if (line.startsWith('diff --git ')) {
      hunks = hunk = undefined;
    } else if (!hunk && line.startsWith('--- ')) old = named(line.slice(4));
    else if (!hunk && line.startsWith('+++ ')) {
      const name = named(line.slice(4)) || old;
      files.set(name, hunks = []);
    } else if (line.startsWith('@@')) {
      hunk = { from: Number(/^@@ -(\d+)/.exec(line)?.[1] ?? 1), gone: [], came: [] };
      hunks?.push(hunk);
    } else if (line.startsWith('-')) hunk?.gone.push(line.slice(1));
    else if (line.startsWith('+')) hunk?.came.push(line.slice(1));
  }
  return files;
}

const named = (written: string): string => (written === '/dev/null' ? '' : written.replace(/^[ab]\//, '').replace(/\t$/, ''));
