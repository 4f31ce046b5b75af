import { Field, Textarea } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { Act } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import type { Key } from '../../translations';

/** What an opinion is called where it has a name of its own: 送审说明, 撤稿原因, 紧急理由. */
const NAMES: Partial<Record<Act, Key>> = {
  submit: 'review.opinion.submit',
  withdraw: 'review.opinion.withdraw',
  override: 'review.opinion.override',
};

interface OpinionFieldProps {
  act: Act;
  required: boolean;
  value: string;
  onChange: (opinion: string) => void;
}

/** 意见: what is said with an act, for the house. */
export function OpinionField({ act, required, value, onChange }: OpinionFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root required={required}>
      <Field.Label>{t(NAMES[act] ?? 'review.opinion')}</Field.Label>
      <Textarea value={value} onChange={({ target }) => onChange(target.value)} />
    </Field.Root>
  );
}
