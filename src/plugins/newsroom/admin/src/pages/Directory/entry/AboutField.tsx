import { Field, Textarea } from '@strapi/design-system';
import type { ReactElement } from 'react';

interface AboutFieldProps {
  /** Where in the entry it is, as refusals name it. */
  path: string;
  label: string;
  value: string | null;
  onChange: (about: string | null) => void;
  error: string | undefined;
}

/** What sites say about an entry; may be left empty. */
export function AboutField({ path, label, value, onChange, error }: AboutFieldProps): ReactElement {
  return (
    <Field.Root name={path} error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      <Textarea value={value ?? ''} onChange={({ target }) => onChange(target.value || null)} />
      <Field.Error />
    </Field.Root>
  );
}
