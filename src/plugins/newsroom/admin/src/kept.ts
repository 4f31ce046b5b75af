/** A store of the browser: for good, or as long as the tab is open. */
interface Store {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
  removeItem: (key: string) => void;
}

/** One thing that this browser keeps until the newsroom has it. */
export interface Kept<Value> {
  /** What was kept, if anything that can be read. */
  read: () => Value | null;
  /** Whether it could be kept. */
  keep: (value: Value) => boolean;
  forget: () => void;
}

/**
 * Keeps what is not saved yet under a name: the one place where the screens keep text in the browser. A store that is
 * full, or closed to the page, keeps nothing and loses nothing else: what was typed is still on the screen.
 */
export const keptIn = <Value>(store: () => Store, key: string): Kept<Value> => ({
  read: () => tried(() => JSON.parse(store().getItem(key) ?? 'null') as Value | null) ?? null,
  keep: (value) =>
    tried(() => {
      store().setItem(key, JSON.stringify(value));
      return true;
    }) ?? false,
  forget: () => tried(() => store().removeItem(key)),
});

function tried<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
