/** From a place in compiled ink to the file and line it was written in. ink's JSON loses this, so it is kept beside it. */

/** Per container, in the order of its content: `[index, file, line]` where the line changes. Plain JSON. */
export interface LineMap {
  readonly files: readonly string[];
  readonly containers: readonly (readonly [path: string, lines: readonly (readonly [index: number, file: number, line: number])[]])[];
}

export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** Looks up paths such as `night.0.c-1.3`; the nearest content before it, else its container's own, decides. */
export function lineLookup(map: LineMap): (path: string) => SourcePlace | undefined {
  const containers = new Map(map.containers);
  return (path) => {
    const parts = path.split('.');
    for (let length = parts.length; length >= 0; length--) {
      const lines = containers.get(parts.slice(0, length).join('.'));
      if (!lines) continue;
      const next = parts[length];
      const index = next !== undefined && /^\d+$/.test(next) ? Number(next) : 0;
      const found = lines.filter(([at]) => at <= index).at(-1) ?? lines[0];
      if (found) return { file: map.files[found[1]] ?? '', line: found[2] };
    }
    return undefined;
  };
}
