import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useMemo, useReducer, useRef, useState, type Dispatch } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { Holder } from '../../../../../shared/run';
import { useNewsroomDropAutosaveMutation } from '../../../api/review';
import { keptIn } from '../../../kept';
import {
  opened,
  reduceEditing,
  savedTextOf,
  type Editing,
  type EditingEvent,
  type LeftText,
} from './editing';
import type { LeftSheet, SheetPlace } from '../writing/surface/surface';
import type { KeptHere } from './left-texts';
import { useAutosave, type Place } from './use-autosave';
import { useLeftTexts, useTakeUp } from './use-left-texts';
import { useSaving } from './use-saving';

/** The text of a story as the person before the screen edits it. */
export interface Editor {
  now: Editing;
  dispatch: Dispatch<EditingEvent>;
  save: () => Promise<void>;
  /** Gives up what was written. */
  giveUp: () => void;
  /** Holds back what others do to the text, as long as a word is being composed. */
  hold: (isHeld: boolean) => void;
  /** Throws away what the person left unsaved. */
  throwAway: () => void;
  takeUp: (offer: LeftText) => Promise<void>;
  /** The sheet while it is not on the screen, as long as the story is open. */
  leftSheet: SheetPlace;
}

/** Edits a story's text; `holder` is another person who has the story. */
export function useEditing(view: ReviewView, holder: Holder | null): Editor {
  const [now, dispatch] = useReducer(reduceEditing, savedTextOf(view), opened);
  const place = usePlace(view.documentId);
  const leftSheet = useRef<LeftSheet | null>(null);
  const [isHeld, hold] = useState(false);
  useTold(view, isHeld, dispatch);
  useEffect(() => dispatch({ type: 'held', holder }), [holder]);
  useLeftTexts(place, dispatch);
  const inTurn = useAutosave(place, now, dispatch);
  const [dropAutosave] = useNewsroomDropAutosaveMutation();
  const drop = (type: 'given-up' | 'thrown-away') => {
    place.here.forget();
    dispatch({ type });
    inTurn(() => dropAutosave(place.documentId));
  };
  return {
    now,
    dispatch,
    save: useSaving(place, now, dispatch),
    giveUp: () => drop('given-up'),
    hold,
    throwAway: () => drop('thrown-away'),
    takeUp: useTakeUp(place.documentId, now.story, dispatch),
    leftSheet,
  };
}

/** A person's text of a story has a name of its own in the browser. */
function usePlace(documentId: string): Place {
  const person = useAuth('NewsroomReview', ({ user }) => user?.id);
  return useMemo(
    () => ({
      documentId,
      here: keptIn<KeptHere>(() => localStorage, `newsroom.unsaved.${person}.${documentId}`),
    }),
    [person, documentId],
  );
}

/** What others do to the story, as the newsroom tells it, unless it is held back. */
function useTold({ version, article }: ReviewView, isHeld: boolean, dispatch: Dispatch<EditingEvent>): void {
  useEffect(() => {
    if (!isHeld) dispatch({ type: 'told', story: { version, text: article } });
  }, [version, article, isHeld, dispatch]);
}
