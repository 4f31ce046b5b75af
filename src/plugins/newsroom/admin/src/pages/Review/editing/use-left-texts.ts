import { useEffect, useState, type Dispatch } from 'react';
import { useLazyNewsroomVersionQuery, useNewsroomAutosavesQuery } from '../../../api/review';
import type { EditingEvent, LeftText, SavedText } from './editing';
import { leftTexts } from './left-texts';
import { useAgain } from './use-again';
import type { Place } from './use-autosave';

/**
 * Tells what was left unsaved on a story, by the newsroom and by this browser: only what it is now, not as it was known.
 * Where that cannot be read, it is asked for again; nothing takes the place of what was left unseen.
 */
export function useLeftTexts({ documentId, here }: Place, dispatch: Dispatch<EditingEvent>): void {
  const [since] = useState(() => Date.now());
  const answer = useNewsroomAutosavesQuery(documentId, { refetchOnMountOrArgChange: true });
  const { currentData, error, isFetching, startedTimeStamp = 0, refetch } = answer;
  const isAnswered = !isFetching && startedTimeStamp >= since;
  useAgain(error !== undefined, refetch);
  useEffect(() => {
    if (!isAnswered) return;
    if (error) dispatch({ type: 'refused', error });
    else if (currentData) dispatch({ type: 'found', ...leftTexts(currentData, here.read()) });
  }, [isAnswered, startedTimeStamp, currentData, error, here, dispatch]);
}

/** Goes on with text that was left, on the version that it was begun on. */
export function useTakeUp(
  documentId: string,
  story: SavedText,
  dispatch: Dispatch<EditingEvent>,
): (offer: LeftText) => Promise<void> {
  const [readVersion] = useLazyNewsroomVersionQuery();
  const baseOf = async (version: number) => {
    if (version === story.version) return { data: { content: story.text } };
    return readVersion({ documentId, number: version });
  };
  return async ({ version, fields }) => {
    const { data, error } = { error: null, ...(await baseOf(version)) };
    const base = data?.content;
    if (base) dispatch({ type: 'taken-up', draft: { version, base, text: { ...base, ...fields } } });
    else dispatch({ type: 'refused', error });
  };
}
