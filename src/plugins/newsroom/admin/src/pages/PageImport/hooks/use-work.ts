import { useEffect, useReducer, type Dispatch } from 'react';
import { keptOf, workFrom } from '../work/kept-work';
import { reduceWork, type Step, type Work } from '../work/work';

const KEY = 'newsroom.page-import';

/** The work on a page, which a reload of the tab does not lose. */
export function useWork(): [Work, Dispatch<Step>] {
  const [work, dispatch] = useReducer(reduceWork, null, () => workFrom(sessionStorage.getItem(KEY)));
  const kept = keptOf(work);
  useEffect(() => keep(kept), [kept]);
  return [work, dispatch];
}

/** A page that is too large for the browser's store lives in this tab only. */
function keep(work: string): void {
  try {
    sessionStorage.setItem(KEY, work);
  } catch {
    sessionStorage.removeItem(KEY);
  }
}
