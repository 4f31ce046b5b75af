import { useCallback, useEffect, useRef, useState, type Dispatch } from 'react';
import { useNewsroomAutosaveMutation } from '../../../api/review';
import type { Kept } from '../../../kept';
import { unsavedOf, type Editing, type EditingEvent } from './editing';
import type { KeptHere } from './left-texts';
import { useAgain } from './use-again';

/** How long after the last key the text is sent. */
const AFTER_MS = 1000;

/** Where a story's text is kept. */
export interface Place {
  documentId: string;
  here: Kept<KeptHere>;
}

/** Does something once all that was asked for before is done. */
type InTurn = (task: () => Promise<unknown>) => void;

/**
 * 自动保存: keeps unsaved text in this browser at once, and with the newsroom a second later, as often as it takes. The
 * newsroom is told one text after the other, so that it has the last one in the end.
 */
export function useAutosave(
  { documentId, here }: Place,
  { is, draft, keeping }: Editing,
  dispatch: Dispatch<EditingEvent>,
): InTurn {
  const [send] = useNewsroomAutosaveMutation();
  const attempt = useAttempts(keeping === 'here');
  const inTurn = useInTurn();
  const isOnItsWay = is === 'saving';
  useEffect(() => {
    if (!draft) return;
    const kept = { ...unsavedOf(draft), at: new Date().toISOString() };
    here.keep(kept);
    if (isOnItsWay) return;
    const tell = async () => {
      const { at, ...unsaved } = kept;
      const sent = await send({ documentId, ...unsaved });
      if (!('error' in sent) && here.read()?.at === at) here.forget();
      dispatch({ type: 'kept', text: draft.text, where: 'error' in sent ? 'here' : 'newsroom' });
    };
    const timer = setTimeout(() => inTurn(tell), AFTER_MS);
    return () => clearTimeout(timer);
  }, [documentId, here, draft, isOnItsWay, attempt, send, inTurn, dispatch]);
  useForgetting(here, draft !== null);
  return inTurn;
}

/** Forgets what this browser keeps once nothing is written any more. */
function useForgetting(here: Kept<KeptHere>, isWritten: boolean): void {
  const wasWritten = useRef(isWritten);
  useEffect(() => {
    if (wasWritten.current && !isWritten) here.forget();
    wasWritten.current = isWritten;
  }, [here, isWritten]);
}

function useInTurn(): InTurn {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((task) => {
    last.current = last.current.then(task);
  }, []);
}

/** Counts on while the text is here only. */
function useAttempts(isHereOnly: boolean): number {
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  useAgain(isHereOnly, again);
  return attempt;
}
