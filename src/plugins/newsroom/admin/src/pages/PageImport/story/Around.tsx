import type { ReactElement } from 'react';

/** The words on both sides of a place in a text. */
export function Around({ words: [before, after] }: { words: [string, string] }): ReactElement {
  return (
    <q>
      {before}
      <strong>▾</strong>
      {after}
    </q>
  );
}
