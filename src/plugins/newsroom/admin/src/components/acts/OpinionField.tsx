import { Field, Textarea } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../hooks/use-words';

interface OpinionFieldProps {
  required: boolean;
  value: string;
  onChange: (opinion: string) => void;
}

/** 意见: what is said with an act, for the house. */
export function OpinionField({ required, value, onChange }: OpinionFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root required={required}>
      <Field.Label>{t('review.opinion')}</Field.Label>
      <Textarea value={value} onChange={({ target }) => onChange(target.value)} />
    </Field.Root>
  );
}
