import { Field, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';

interface LineFieldProps {
  name: string;
  label: string;
  value: string | null;
  /** `null` where nothing is written. */
  onWrite: (value: string | null) => void;
  error?: string | undefined;
  hint?: string | undefined;
  required?: boolean;
}

/** One line of a story, with its label. */
export function LineField(props: LineFieldProps): ReactElement {
  const { name, label, value, onWrite, error, hint, required } = props;
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput value={value ?? ''} onChange={({ target }) => onWrite(target.value || null)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
