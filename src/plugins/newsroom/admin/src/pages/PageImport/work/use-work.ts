import { useEffect, useReducer, type Dispatch } from 'react';
import { keptIn } from '../../../kept';
import { keptOf, workFrom, type KeptWork } from './kept-work';
import { reduceWork, type WorkStep, type Work } from './work';

const HERE = keptIn<KeptWork>(() => sessionStorage, 'newsroom.page-import');

/** The work on a page, which a reload of the tab does not lose; a page too large for the browser lives in the tab only. */
export function useWork(): [Work, Dispatch<WorkStep>] {
  const [work, dispatch] = useReducer(reduceWork, null, () => workFrom(HERE.read()));
  useEffect(() => {
    if (!HERE.keep(keptOf(work))) HERE.forget();
  }, [work]);
  return [work, dispatch];
}
