import { Field, Flex, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { Period } from '../../../../../shared/periods';
import { useWords } from '../../../hooks/use-words';

interface PeriodFieldsProps {
  /** Where in the entry the period is, with the dot behind it; empty for the entry itself. */
  at: string;
  labels: Record<keyof Period, string>;
  period: Period;
  onChange: (period: Partial<Period>) => void;
  errorAt: (path: string) => string | undefined;
}

/** The first and the last day; either may be left open. */
export function PeriodFields({ at, labels, period, onChange, errorAt }: PeriodFieldsProps): ReactElement {
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      {(['from', 'until'] as const).map((end) => (
        <DayField
          key={end}
          path={`${at}${end}`}
          label={labels[end]}
          value={period[end]}
          onChange={(day) => onChange({ [end]: day })}
          error={errorAt(`${at}${end}`)}
        />
      ))}
    </Flex>
  );
}

interface DayFieldProps {
  path: string;
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
  error: string | undefined;
}

function DayField({ path, label, value, onChange, error }: DayFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root name={path} error={error} hint={t('directory.day-hint')}>
      <Field.Label>{label}</Field.Label>
      <TextInput type="date" value={value ?? ''} onChange={({ target }) => onChange(target.value || null)} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
