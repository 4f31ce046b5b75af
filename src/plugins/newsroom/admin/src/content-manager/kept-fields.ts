const keyOf = (story: string): string => `newsroom-fields-${story}`;

/** Keeps the fields of a story in this tab of the browser; one that cannot keep anything loses nothing else. */
export function keepFields(story: string, fields: object): void {
  try {
    sessionStorage.setItem(keyOf(story), JSON.stringify(fields));
  } catch {
    // The storage is full or closed: the fields still show what was typed.
  }
}

/** What was kept of a story, if anything. */
export function readFields(story: string): object | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(story)) ?? 'null') as object | null;
  } catch {
    return null;
  }
}

/** Forgets what was kept of a story: it was saved, or given up. */
export const forgetFields = (story: string): void => sessionStorage.removeItem(keyOf(story));
