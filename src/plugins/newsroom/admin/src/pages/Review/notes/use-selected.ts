import { useEffect, useState, type RefObject } from 'react';
import { selectedIn, type Selected } from './selected-place';

/** The words that are selected in the text, as long as they are. */
export function useSelected(root: RefObject<HTMLElement>): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => setSelected(selectedIn(document.getSelection(), root.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root]);
  return selected;
}
