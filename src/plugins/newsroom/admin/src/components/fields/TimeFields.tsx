import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { usePaperZone } from '../../hooks/use-paper-zone';
import { useWords } from '../../hooks/use-words';

/** The paper's zone, and that of the person before the screen where it is another one. */
const zonesOf = (paper: string): string[] => [
  ...new Set([paper, Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC']),
];

/** A wall time, and the zone of the clock that shows it. */
interface ZonedTime {
  at: string;
  /** The paper's where it is empty. */
  timeZone: string;
}

interface TimeFieldsProps {
  value: ZonedTime;
  onChange: (part: Partial<ZonedTime>) => void;
}

/** When, by which clock. */
export function TimeFields({ value, onChange }: TimeFieldsProps): ReactElement {
  const { t } = useWords();
  const paperZone = usePaperZone();
  return (
    <>
      <Field.Root required>
        <Field.Label>{t('review.schedule.at')}</Field.Label>
        <TextInput
          type="datetime-local"
          value={value.at}
          onChange={({ target }) => onChange({ at: target.value })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>{t('review.schedule.zone')}</Field.Label>
        <SingleSelect
          value={value.timeZone || paperZone}
          onChange={(zone) => onChange({ timeZone: String(zone) })}
        >
          {zonesOf(paperZone).map((zone) => (
            <SingleSelectOption key={zone} value={zone}>
              {zone}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </>
  );
}
