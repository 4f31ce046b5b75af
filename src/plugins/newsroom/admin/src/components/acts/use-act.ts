import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import { ACT_LABELS, type Act } from '../../../../shared/vocabulary';
import { useNewsroomActMutation, useNewsroomAskForStoryMutation } from '../../api/review';
import { useWords } from '../../hooks/use-words';
import { capital } from '../words/capital';
import { inputOf, type Seen } from './needs';
import { useActForm, type FilledForm } from './kept/use-act-form';

/** An act that was refused, and on what it was tried. */
export interface RefusedAct {
  act: Act;
  error: unknown;
  version: number;
}

/** How acts are taken on a story: what is filled in, sent, and came back. */
export interface Acting extends FilledForm {
  take: (act: Act, seen: Seen) => Promise<boolean>;
  isBusy: boolean;
  refused: RefusedAct | null;
  forget: () => void;
}

/** Takes acts on a story. What was filled in is kept until an act is done: a refusal costs nobody their opinion. */
export function useAct(view: ReviewView): Acting {
  const { t, label } = useWords();
  const { toggleNotification } = useNotification();
  const [send] = useNewsroomActMutation();
  const [askAgain] = useNewsroomAskForStoryMutation();
  const [isBusy, setBusy] = useState(false);
  const { done, ...filled } = useActForm(view);
  const [refused, setRefused] = useState<RefusedAct | null>(null);
  const attempt: Acting['take'] = async (act, seen) => {
    const sent = await send({ documentId: view.documentId, act, input: inputOf(act, filled.form, seen) });
    if ('error' in sent) {
      // The next attempt is on the story as it is now.
      await askAgain(view.documentId);
      setRefused({ act, error: sent.error, version: seen.version });
      return false;
    }
    setRefused(null);
    done(act, sent.data);
    const message = t('review.done', { act: capital(label(ACT_LABELS[act])) });
    toggleNotification({ type: 'success', message });
    return true;
  };
  const take: Acting['take'] = async (act, seen) => {
    setBusy(true);
    const isDone = await attempt(act, seen);
    setBusy(false);
    return isDone;
  };
  return { ...filled, take, isBusy, refused, forget: () => setRefused(null) };
}
