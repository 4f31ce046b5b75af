import { useEffect, useState } from 'react';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { useNewsroomAutosaveMutation } from '../../../api/review';
import { forgetHere, keepHere } from './kept-here';

/** How long after the last key the text is sent, and how long after a failure it is tried again. */
const AFTER_MS = 1000;
const AGAIN_MS = 5000;

/** Text that differs from a version. */
export interface Unsaved {
  version: number;
  fields: EditedFields;
}

/** Where the unsaved text is: nowhere but on the screen yet, in this browser only, or with the newsroom. */
export type Keeping = 'pending' | 'here' | 'newsroom';

interface Place {
  documentId: string;
  /** Name under which this browser keeps it. */
  key: string;
}

/** 自动保存: keeps unsaved text in this browser at once, and with the newsroom a second later, as often as it takes. */
export function useAutosave({ documentId, key }: Place, unsaved: Unsaved | null): Keeping {
  const [send] = useNewsroomAutosaveMutation();
  const [keeping, setKeeping] = useState<Keeping>('pending');
  const attempt = useAttempts(keeping);
  useEffect(() => {
    if (!unsaved) return;
    const kept = { ...unsaved, at: new Date().toISOString() };
    keepHere(key, kept);
    const timer = setTimeout(() => {
      void send({ documentId, ...unsaved }).then((sent) => {
        if (!('error' in sent)) forgetHere(key, kept.at);
        setKeeping('error' in sent ? 'here' : 'newsroom');
      });
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [documentId, key, unsaved, attempt, send]);
  return keeping;
}

/** Counts on while the text is here only: now and then, and as soon as the connection is back. */
function useAttempts(keeping: Keeping): number {
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (keeping !== 'here') return;
    const again = () => setAttempt((count) => count + 1);
    const timer = setInterval(again, AGAIN_MS);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [keeping]);
  return attempt;
}
