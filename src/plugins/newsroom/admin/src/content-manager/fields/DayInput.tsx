import type { ReactElement } from 'react';
import { DayField } from '../../components/fields/days/DayField';
import type { InputProps } from './input-props';
import { useRefusedField } from './use-refused-field';

/** A day in the Content Manager, in the order of the panel's language. */
export function DayInput({
  name,
  label,
  value,
  onChange,
  ...field
}: InputProps<string | null>): ReactElement {
  const refused = useRefusedField(name);
  return (
    <DayField
      name={name}
      label={label}
      value={value ?? ''}
      onChange={(day) => onChange(name, day || null)}
      disabled={field.disabled}
      required={field.required}
      hint={field.hint}
      error={field.error ?? refused}
    />
  );
}
