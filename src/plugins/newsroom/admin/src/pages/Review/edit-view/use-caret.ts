import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Where the caret goes when paragraphs were split or joined. */
export interface Caret {
  /** What the paragraphs stand in. */
  root: RefObject<HTMLDivElement>;
  putAt: (block: number, offset: number) => void;
}

/** Puts the caret into another paragraph once it is there. */
export function useCaret(): Caret {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ block: number; offset: number } | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { block, offset } = wanted.current;
    wanted.current = null;
    const area = root.current?.querySelector<HTMLTextAreaElement>(`[data-block="${block}"]`);
    area?.focus();
    area?.setSelectionRange(offset, offset);
  });
  return {
    root,
    putAt: (block, offset) => {
      wanted.current = { block, offset };
    },
  };
}
