/** Storages as browsers have them: with so much room, or forbidden. */
import type { Storage } from '../../web/browser/copies.ts';

export interface TestStorage extends Storage {
  readonly values: Map<string, string>;
}

/** One that holds so many characters in all. */
export function storageOf(room = Infinity, values = new Map<string, string>()): TestStorage {
  return {
    values,
    get length() { return values.size; },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      const others = [...values].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
      if (others + value.length > room) throw new DOMException('There is no room.', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key) => void values.delete(key),
  };
}

const refuse = () => { throw new DOMException('Forbidden.', 'SecurityError'); };

export const forbidden: Storage = { get length(): number { return refuse(); }, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse };
