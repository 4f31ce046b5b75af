import { useAuth } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { Act } from '../../../../../shared/vocabulary';
import { keptIn, type Kept } from '../../../kept';
import type { ActForm } from '../needs';

/** What somebody filled in for an act that has not gone through. */
export interface KeptAct {
  act: Act;
  form: ActForm;
}

/** Keeps in this browser what a person fills in for an act on a story, through a lost session and a dead server. */
export function useKeptAct(documentId: string): Kept<KeptAct> {
  const person = useAuth('NewsroomAct', ({ user }) => String(user?.id));
  return useMemo(
    () => keptIn<KeptAct>(() => localStorage, `newsroom.act.${person}.${documentId}`),
    [person, documentId],
  );
}
