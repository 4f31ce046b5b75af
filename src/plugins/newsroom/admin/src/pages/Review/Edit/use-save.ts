import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import {
  useLazyNewsroomReviewQuery,
  useNewsroomDropAutosaveMutation,
  useNewsroomSaveTextMutation,
} from '../../../api/review';
import { codeIn } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import type { Unsaved } from './use-autosave';
import type { Editing } from './use-editing';

/** How a changed text is saved or given up. */
export interface Saving {
  save: () => Promise<void>;
  giveUp: () => Promise<void>;
  error: unknown;
  forget: () => void;
  /** Whether the text is compared with the one that somebody else saved. */
  isComparing: boolean;
  compare: () => void;
  stopComparing: () => void;
}

const isStaleError = (error: unknown): boolean => codeIn(error) === 'stale_version';

/** Saves a changed text on the version that it was begun on. Where that is no longer the last one, both are compared. */
export function useSave({ documentId }: ReviewView, editing: Editing): Saving {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const [saveText] = useNewsroomSaveTextMutation();
  const [askAgain] = useLazyNewsroomReviewQuery();
  const [dropAutosave] = useNewsroomDropAutosaveMutation();
  const [error, setError] = useState<unknown>(null);
  const [isComparing, setComparing] = useState(false);
  const send = async (unsaved: Unsaved) => {
    const sent = await saveText({ documentId, ...unsaved });
    if ('error' in sent) {
      setError(isStaleError(sent.error) ? null : sent.error);
      setComparing(isStaleError(sent.error));
      return;
    }
    // The text before it is not shown once more.
    await askAgain(documentId);
    setError(null);
    editing.end();
    toggleNotification({ type: 'success', message: t('review.edit.saved') });
  };
  const save = async () => {
    if (!editing.unsaved) return;
    editing.setSaving(true);
    await send(editing.unsaved);
    editing.setSaving(false);
  };
  const giveUp = async () => {
    editing.end();
    await dropAutosave(documentId);
  };
  return {
    save,
    giveUp,
    error,
    forget: () => setError(null),
    isComparing,
    compare: () => setComparing(true),
    stopComparing: () => setComparing(false),
  };
}
