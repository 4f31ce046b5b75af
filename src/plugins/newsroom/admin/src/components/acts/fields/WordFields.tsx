import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { Act } from '../../../../../shared/vocabulary';
import { hasNote, isReasoned, needsNote, needsOpinion, type Filling } from '../needs';
import { OpinionField } from '../OpinionField';
import { ReasonField } from './ReasonField';
import { PublicNoteField } from './PublicNoteField';

/** An act that is filled in. */
export interface ActFieldsProps {
  act: Act;
  /** The story that the act is meant for. */
  seen: ReviewView;
  filling: Filling;
}

/** What is written with an act: for the house, the reason in a word, and what the public reads of it. */
export function WordFields({ act, seen, filling: { form, change } }: ActFieldsProps): ReactElement {
  return (
    <>
      <OpinionField
        act={act}
        required={needsOpinion(act, form, seen)}
        value={form.opinion}
        onChange={(opinion) => change({ opinion })}
      />
      {isReasoned(act) && (
        <ReasonField act={act} value={form.reasonCode} onChange={(reasonCode) => change({ reasonCode })} />
      )}
      {hasNote(act, form) && (
        <PublicNoteField
          act={act}
          required={needsNote(act, form, seen)}
          value={form.note}
          onChange={(note) => change({ note })}
        />
      )}
    </>
  );
}
