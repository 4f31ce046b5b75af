import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';

interface HoursSelectProps {
  label: string;
  hint: string;
  /** What can be chosen, in hours. */
  spans: readonly number[];
  nameOf: (hours: number) => string;
  value: number;
  onChange: (hours: number) => void;
}

/** A choice among spans of time. */
export function HoursSelect({ label, hint, spans, nameOf, value, onChange }: HoursSelectProps): ReactElement {
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={String(value)} onChange={(hours) => onChange(Number(hours))}>
        {spans.map((hours) => (
          <SingleSelectOption key={hours} value={String(hours)}>
            {nameOf(hours)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
