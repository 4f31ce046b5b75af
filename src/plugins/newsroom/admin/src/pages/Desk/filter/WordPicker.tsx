import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';

const ANY = 'any';

interface WordPickerProps {
  label: string;
  value: string | null;
  /** What can be chosen: the word in the address, and what people read. */
  options: readonly (readonly [word: string, text: string])[];
  onChange: (word: string | null) => void;
}

/** A field to choose one of a few words, or any. */
export function WordPicker({ label, value, options, onChange }: WordPickerProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value ?? ANY} onChange={(word) => onChange(word === ANY ? null : String(word))}>
        <SingleSelectOption value={ANY}>{t('desk.any')}</SingleSelectOption>
        {options.map(([word, text]) => (
          <SingleSelectOption key={word} value={word}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
