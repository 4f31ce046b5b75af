/** Keeps what is in the fields in this tab of the browser; one that cannot keep anything loses nothing else. */
export function keepFields(key: string, fields: object): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(fields));
  } catch {
    // The storage is full or closed: the fields still show what was typed.
  }
}

/** What was kept, if anything. */
export function readFields(key: string): object | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as object | null;
  } catch {
    return null;
  }
}

/** Forgets what was kept: it was saved, or given up. */
export const forgetFields = (key: string): void => sessionStorage.removeItem(key);
