/** A list of whole numbers that grows, four bytes each: there may be millions of them. */
export interface Numbers {
  readonly push: (value: number) => number;
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  readonly length: () => number;
}

export function createNumbers(): Numbers {
  let values = new Int32Array(256);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const grown = new Int32Array(length + (length >> 1));
        grown.set(values);
        values = grown;
      }
      values[length] = value;
      return length++;
    },
    at: (index) => values[index] ?? 0,
    set(index, value) { values[index] = value; },
    length: () => length,
  };
}
