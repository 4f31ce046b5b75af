import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useZoneName } from '../../../hooks/names/use-zone-name';
import { usePaperZone } from '../../../hooks/use-paper-zone';
import { useNow } from '../../../hooks/use-now';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { DayField } from './DayField';
import { timePresets, type TimePreset } from '../../../time';

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
  const zoneName = useZoneName();
  return (
    <>
      <DayField
        label={t('review.schedule.at')}
        value={value.at}
        onChange={(at) => onChange({ at })}
        hasTime
        required
      />
      <Presets timeZone={value.timeZone || paperZone} onChoose={(at) => onChange({ at })} />
      <Field.Root>
        <Field.Label>{t('review.schedule.zone')}</Field.Label>
        <SingleSelect
          value={value.timeZone || paperZone}
          onChange={(zone) => onChange({ timeZone: String(zone) })}
        >
          {zonesOf(paperZone).map((zone) => (
            <SingleSelectOption key={zone} value={zone}>
              {zoneName(zone)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </>
  );
}

const PRESET_NAMES: Record<TimePreset['name'], Key> = {
  'this-morning': 'review.schedule.this-morning',
  tonight: 'review.schedule.tonight',
  tomorrow: 'review.schedule.tomorrow',
  'next-hour': 'review.schedule.next-hour',
};

interface PresetsProps {
  timeZone: string;
  onChoose: (at: string) => void;
}

/** Times that are often chosen, by one click. */
function Presets({ timeZone, onChoose }: PresetsProps): ReactElement {
  const { t } = useWords();
  const presets = timePresets(useNow(), timeZone);
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={t('review.schedule.presets')}>
      {presets.map(({ name, at }) => (
        <Button key={name} size="S" variant="tertiary" onClick={() => onChoose(at)}>
          {t(PRESET_NAMES[name], { time: at.slice(11) })}
        </Button>
      ))}
    </Flex>
  );
}
