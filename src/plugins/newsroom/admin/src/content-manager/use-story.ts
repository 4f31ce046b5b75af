import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ReviewView } from '../../../shared/contracts/review';
import type { Act } from '../../../shared/vocabulary';
import { useNewsroomReviewQuery } from '../api/review';
import { ARTICLE } from '../article-type';
import { usePolling } from '../hooks/use-polling';
import { useWords } from '../hooks/use-words';
import type { EditContext } from './descriptions';

/** A story of the edit view as the newsroom sees it; none of what is not written yet, or no story. */
export function useStory(context: EditContext): ReviewView | undefined {
  return useAnswer(context).currentData;
}

function useAnswer({ model, activeTab, document }: EditContext) {
  const documentId = document?.documentId ?? '';
  const skip = model !== ARTICLE || activeTab === null || !documentId;
  return useNewsroomReviewQuery(documentId, { skip, ...usePolling() });
}

/** Whether the fields hold what is not saved, or what was saved after the newsroom's answer. */
export function useHasChanges(context: EditContext): boolean {
  const { fulfilledTimeStamp: answered } = useAnswer(context);
  const isModified = useForm('newsroom', ({ modified }) => modified);
  const [outdated, setOutdated] = useState<number>();
  if (isModified && outdated !== answered) setOutdated(answered);
  return isModified || (answered !== undefined && outdated === answered);
}

/** Whether a person may take an act on the story that the edit view shows, and what it says where not. */
export interface Possible {
  isPossible: boolean;
  /** Why not, in the language of the person. */
  reason: string | undefined;
}

/** An act is taken on what is saved, and on the version that is seen. */
export function usePossible(context: EditContext, act: Act): Possible {
  const { t, label } = useWords();
  const view = useStory(context);
  const hasChanges = useHasChanges(context);
  const found = view?.acts.find((one) => one.act === act);
  if (!found?.allowed) return { isPossible: false, reason: found?.message && label(found.message) };
  if (hasChanges) return { isPossible: false, reason: t('entry.unsaved') };
  return { isPossible: context.document?.version === view?.version, reason: undefined };
}
