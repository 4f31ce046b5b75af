import { Flex } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { Period } from '../../../../../shared/periods';
import { DayField } from '../../../components/fields/days/DayField';
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
  const { t } = useWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      {(['from', 'until'] as const).map((end) => (
        <DayField
          key={end}
          name={`${at}${end}`}
          label={labels[end]}
          hint={t('directory.day-hint')}
          value={period[end] ?? ''}
          onChange={(day) => onChange({ [end]: day || null })}
          error={errorAt(`${at}${end}`)}
        />
      ))}
    </Flex>
  );
}
