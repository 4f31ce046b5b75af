import { Field, Textarea, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import type { Act } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import { hasNote, needsNote, needsOpinion } from './needs';
import { OpinionField } from './OpinionField';
import type { Acting } from './use-act';

/** An act that is filled in. */
export interface ActFieldsProps {
  act: Act;
  /** The story that the act is meant for. */
  seen: ReviewView;
  acting: Acting;
}

/** What is written with an act: for the house, the reason in a word, and what the public reads of it. */
export function WordFields({ act, seen, acting: { form, change } }: ActFieldsProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      <OpinionField
        act={act}
        required={needsOpinion(act, form)}
        value={form.opinion}
        onChange={(opinion) => change({ opinion })}
      />
      <Field.Root>
        <Field.Label>{t('review.reason-code')}</Field.Label>
        <TextInput value={form.reasonCode} onChange={({ target }) => change({ reasonCode: target.value })} />
      </Field.Root>
      {hasNote(act, form) && (
        <Field.Root required={needsNote(act, form, seen)} hint={t('review.note-hint')}>
          <Field.Label>{t('review.public-note')}</Field.Label>
          <Textarea value={form.note} onChange={({ target }) => change({ note: target.value })} />
          <Field.Hint />
        </Field.Root>
      )}
    </>
  );
}
