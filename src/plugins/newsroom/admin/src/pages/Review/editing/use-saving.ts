import { useNotification } from '@strapi/strapi/admin';
import type { Dispatch } from 'react';
import { useNewsroomAskForStoryMutation, useNewsroomSaveTextMutation } from '../../../api/review';
import { codeIn } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { maySave, savedTextOf, unsavedOf, type Draft, type Editing, type EditingEvent } from './editing';
import type { Place } from './use-autosave';

/** Saves a text on the version that it was begun on, and tells what came of it, wherever the person is by then. */
export function useSaving(
  { documentId, here }: Place,
  now: Editing,
  dispatch: Dispatch<EditingEvent>,
): () => Promise<void> {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const [saveText] = useNewsroomSaveTextMutation();
  const [askAgain] = useNewsroomAskForStoryMutation();
  const send = async (draft: Draft) => {
    const unsaved = unsavedOf(draft);
    const sent = await saveText({ documentId, ...unsaved });
    if ('error' in sent) {
      const isStale = codeIn(sent.error) === 'stale_version';
      dispatch({ type: 'refused', error: sent.error, isStale });
      void askAgain(documentId);
      return;
    }
    // The page may be left by now: what is kept of this text is forgotten here.
    if (JSON.stringify(here.read()?.fields) === JSON.stringify(unsaved.fields)) here.forget();
    // The text before it is not shown once more.
    const asked = await askAgain(documentId);
    dispatch({ type: 'saved', story: 'data' in asked ? savedTextOf(asked.data) : null });
    toggleNotification({ type: 'success', message: t('review.edit.saved') });
  };
  return async () => {
    if (!maySave(now)) return;
    dispatch({ type: 'save-asked', draft: now.draft });
    await send(now.draft);
  };
}
