import { Field, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';

interface SlugFieldProps {
  value: string;
  onChange: (slug: string) => void;
  error: string | undefined;
}

/** The address of an entry's page on sites; made from the name where it is left empty. */
export function SlugField({ value, onChange, error }: SlugFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root name="slug" error={error} hint={t('directory.slug-hint')} width="100%">
      <Field.Label>{t('field.slug')}</Field.Label>
      <TextInput value={value} onChange={({ target }) => onChange(target.value)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
