import { Field, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { ContributorFields } from '../../../components/ContributorFields';
import { useWords } from '../../../hooks/use-words';
import { useFieldName } from '../../../hooks/use-field-name';
import { joinedWords, splitWords } from './changes';
import { RecordSelect } from './RecordSelect';
import type { Editing } from './use-editing';

/** What a story names beside its text: its column and department, who wrote it, and its keywords. */
export function RecordFields({ editing: { text, change } }: { editing: Editing }): ReactElement {
  const { t } = useWords();
  const fieldName = useFieldName();
  return (
    <>
      <RecordSelect kind="column" value={text.column} onChoose={(column) => change({ column })} />
      <RecordSelect
        kind="department"
        value={text.department}
        onChoose={(department) => change({ department })}
      />
      <ContributorFields
        contributors={text.contributors}
        onChange={(_, contributors) => change({ contributors })}
        isKnown={({ reporter }) => Boolean(reporter)}
      />
      <Field.Root name="keywords" hint={t('review.edit.keywords-hint')}>
        <Field.Label>{fieldName('keywords')}</Field.Label>
        <TextInput
          value={joinedWords(text.keywords)}
          onChange={({ target }) => change({ keywords: splitWords(target.value) })}
        />
        <Field.Hint />
      </Field.Root>
    </>
  );
}
