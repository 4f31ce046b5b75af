import { Field, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';

interface NameFieldProps {
  /** Where in the entry it is, as refusals name it. */
  path: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  hint?: string;
}

/** A name that has to be there. */
export function NameField({ path, label, value, onChange, error, hint }: NameFieldProps): ReactElement {
  return (
    <Field.Root name={path} error={error} hint={hint} required width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput value={value} onChange={({ target }) => onChange(target.value)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
