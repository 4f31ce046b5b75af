import { useEffect, useState } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { CLAIM_MINUTES } from '../../../../../shared/run';
import { useNewsroomKeepClaimMutation } from '../../../api/review';
import { codeIn } from '../../../hooks/use-refusal';

/** How often a claim is renewed: twice may fail before it runs out. */
const EVERY_MS = (CLAIM_MINUTES * 60_000) / 3;
/** How soon it is tried again where the newsroom did not answer. */
const AGAIN_MS = 15_000;

/**
 * Lets the claim of its holder go on while the story is open: at once, again and again, and when the person comes
 * back to the tab or the network to the computer. Says whether the newsroom cannot be reached.
 */
export function useHeartbeat({ documentId, version }: ReviewView, isMine: boolean): boolean {
  const [send] = useNewsroomKeepClaimMutation();
  const [isCutOff, setCutOff] = useState(false);
  useEffect(() => {
    if (!isMine) return;
    const beat = () => {
      void send({ documentId, version }).then((sent) =>
        setCutOff('error' in sent && codeIn(sent.error) === undefined),
      );
    };
    beat();
    return repeated(beat, isCutOff ? AGAIN_MS : EVERY_MS);
  }, [documentId, version, isMine, isCutOff, send]);
  return isMine && isCutOff;
}

/** Does something every so often, and on a return; gives back what ends it. */
function repeated(beat: () => void, everyMs: number): () => void {
  const onReturn = () => {
    if (document.visibilityState === 'visible') beat();
  };
  const timer = setInterval(beat, everyMs);
  document.addEventListener('visibilitychange', onReturn);
  addEventListener('online', beat);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onReturn);
    removeEventListener('online', beat);
  };
}
