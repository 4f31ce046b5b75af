import { Field, TextInput } from '@strapi/design-system';
import { memo, type ReactElement } from 'react';
import { ContributorFields } from '../../../components/fields/ContributorFields';
import { useWords } from '../../../hooks/use-words';
import { useFieldName } from '../../../hooks/use-field-name';
import { joinedWords, splitWords } from '../../../components/fields/story/word-line';
import type { FieldsProps } from './fields-props';
import { EntrySelect } from './EntrySelect';

type MetadataFieldsProps = FieldsProps<'column' | 'department' | 'contributors' | 'keywords'>;

/** What a story names beside its text: its column and department, who wrote it, and its keywords. */
export const MetadataFields = memo(function MetadataFields({
  onChange,
  ...text
}: MetadataFieldsProps): ReactElement {
  const { t } = useWords();
  const fieldName = useFieldName();
  return (
    <>
      <EntrySelect kind="column" value={text.column} onChoose={(column) => onChange({ column })} />
      <EntrySelect
        kind="department"
        value={text.department}
        onChoose={(department) => onChange({ department })}
      />
      <ContributorFields
        contributors={text.contributors}
        onChange={(_, contributors) => onChange({ contributors })}
        isKnown={({ reporter }) => Boolean(reporter)}
      />
      <Field.Root name="keywords" hint={t('review.edit.keywords-hint')}>
        <Field.Label>{fieldName('keywords')}</Field.Label>
        <TextInput
          value={joinedWords(text.keywords)}
          onChange={({ target }) => onChange({ keywords: splitWords(target.value) })}
        />
        <Field.Hint />
      </Field.Root>
    </>
  );
});
