import { Field, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';

interface OptionalLineProps {
  name: string;
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  type?: 'text' | 'url';
  hint?: string;
}

/** One line that may be left empty. */
export function OptionalLine({
  name,
  label,
  value,
  onChange,
  type = 'text',
  hint,
}: OptionalLineProps): ReactElement {
  return (
    <Field.Root name={name} hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput type={type} value={value ?? ''} onChange={({ target }) => onChange(target.value || null)} />
      <Field.Hint />
    </Field.Root>
  );
}
