import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { memo, type ReactElement, type ReactNode } from 'react';
import { AI_ORIGINS, type AiOrigin } from '../../../../../shared/vocabulary';
import { useFieldName } from '../../../hooks/use-field-name';
import { useWords } from '../../../hooks/use-words';
import { AI_ORIGIN_NAMES } from '../../../components/fields/story/ai-origin-names';
import type { FieldsProps } from './fields-props';

const URGENCIES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** What sites are told of a story beside its text: where it stands, how urgent it is, what a machine had to do with it. */
export const PublicFields = memo(function PublicFields(
  props: FieldsProps<'slug' | 'aiOrigin' | 'urgency' | 'endMark'>,
): ReactElement {
  const { slug, aiOrigin, urgency, endMark, onChange } = props;
  const { t } = useWords();
  return (
    <>
      <Named field="endMark">
        <TextInput
          value={endMark ?? ''}
          onChange={({ target }) => onChange({ endMark: target.value || null })}
        />
      </Named>
      <Named field="slug">
        <TextInput value={slug} onChange={({ target }) => onChange({ slug: target.value })} />
      </Named>
      <Named field="aiOrigin">
        <SingleSelect value={aiOrigin} onChange={(origin) => onChange({ aiOrigin: origin as AiOrigin })}>
          {AI_ORIGINS.map((origin) => (
            <SingleSelectOption key={origin} value={origin}>
              {t(AI_ORIGIN_NAMES[origin])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Named>
      <Named field="urgency">
        <SingleSelect
          value={urgency === null ? '' : String(urgency)}
          placeholder={t('review.edit.no-entry')}
          onChange={(level) => onChange({ urgency: Number(level) })}
          onClear={() => onChange({ urgency: null })}
        >
          {URGENCIES.map((level) => (
            <SingleSelectOption key={level} value={level}>
              {level}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Named>
    </>
  );
});

function Named({ field, children }: { field: string; children: ReactNode }): ReactElement {
  const fieldName = useFieldName();
  return (
    <Field.Root name={field}>
      <Field.Label>{fieldName(field)}</Field.Label>
      {children}
    </Field.Root>
  );
}
