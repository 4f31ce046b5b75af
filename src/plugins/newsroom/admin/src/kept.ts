/** Where a browser keeps what is not saved yet: for good, or as long as the tab is open. */
type Place = 'localStorage' | 'sessionStorage';

/** Keeps a value in this browser; one that cannot keep anything loses nothing else. */
export function keep(place: Place, key: string, value: unknown): void {
  try {
    window[place].setItem(key, JSON.stringify(value));
  } catch {
    // The storage is full or closed: what was typed is still on the screen.
  }
}

/** What this browser kept, if anything. */
export function readKept(place: Place, key: string): unknown {
  try {
    return JSON.parse(window[place].getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
