import { Field, TextInput } from '@strapi/design-system';
import { memo, type ReactElement } from 'react';
import { useFieldName } from '../../../hooks/use-field-name';
import { LINES } from '../editing/changes';
import type { FieldsProps } from './fields-props';

type LineName = (typeof LINES)[number];

/** The lines that stand alone: of the title, the byline, the end mark. */
export function LineFields({ onChange, ...text }: FieldsProps<LineName>): ReactElement {
  return (
    <>
      {LINES.map((field) => (
        <LineField key={field} field={field} value={text[field]} onChange={onChange} />
      ))}
    </>
  );
}

interface LineFieldProps extends Pick<FieldsProps<never>, 'onChange'> {
  field: LineName;
  value: string | null;
}

const LineField = memo(function LineField({ field, value, onChange }: LineFieldProps): ReactElement {
  const fieldName = useFieldName();
  const isRequired = field === 'headline';
  return (
    <Field.Root name={field} required={isRequired}>
      <Field.Label>{fieldName(field)}</Field.Label>
      <TextInput
        value={value ?? ''}
        onChange={({ target }) => onChange({ [field]: isRequired ? target.value : target.value || null })}
      />
    </Field.Root>
  );
});
