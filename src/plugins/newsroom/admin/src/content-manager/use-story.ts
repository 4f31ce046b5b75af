import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ReviewView } from '../../../shared/contracts/review';
import type { Act } from '../../../shared/vocabulary';
import { useNewsroomReviewQuery } from '../api/review';
import { ARTICLE } from '../article-type';
import { usePolling } from '../hooks/use-polling';
import { useWords } from '../hooks/use-words';
import type { EditContext } from './descriptions';

/** The story that the edit view shows; none where that is not written yet, is no story, or is a row of a list. */
export const storyIn = ({ model, activeTab, document }: EditContext): string | undefined =>
  model === ARTICLE && activeTab !== null ? document?.documentId : undefined;

/** A story as the newsroom sees it, once it has answered. */
export const useStory = (story: string | undefined): ReviewView | undefined => useAnswer(story).currentData;

const useAnswer = (story = '') => useNewsroomReviewQuery(story, { skip: !story, ...usePolling() });

/** The version of the text in the fields: the one that was read into them. */
export const useShownVersion = (): number | undefined =>
  useForm('newsroom', ({ values }) => (values as { version?: number }).version);

/** Whether the fields hold what is not saved yet, or what the newsroom was last asked before. */
export function useHasChanges(story: string | undefined): boolean {
  const { startedTimeStamp: asked, isFetching } = useAnswer(story);
  const isModified = useForm('newsroom', ({ modified }) => modified);
  // Strapi calls the fields unchanged as soon as it sends them, and has its answer before it says that they are sent.
  const isSending = useForm('newsroom', ({ isSubmitting }) => isSubmitting);
  const [outdated, setOutdated] = useState<number>();
  const wasAskedAgain = outdated !== asked && !isFetching;
  const stillOutdated = wasAskedAgain ? undefined : outdated;
  const next = isModified ? asked : stillOutdated;
  if (!isSending && next !== outdated) setOutdated(next);
  return isModified || isSending || next !== undefined;
}

/** Whether a person may take an act on the story that the edit view shows, and what it says where not. */
export interface Possible {
  isPossible: boolean;
  /** Why not, in the language of the person. */
  reason: string | undefined;
}

/** An act is taken on what is saved, and on the version that is seen. */
export function usePossible(story: string | undefined, act: Act): Possible {
  const { t, label } = useWords();
  const view = useStory(story);
  const shown = useShownVersion();
  const hasChanges = useHasChanges(story);
  const found = view?.acts.find((one) => one.act === act);
  if (!found?.allowed) return { isPossible: false, reason: found?.message && label(found.message) };
  if (hasChanges) return { isPossible: false, reason: t('entry.unsaved') };
  return { isPossible: shown === view?.version, reason: undefined };
}
