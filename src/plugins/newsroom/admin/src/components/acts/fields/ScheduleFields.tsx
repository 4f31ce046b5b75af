import { Checkbox, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { ACT_LABELS, SCHEDULED_ACTS, type ScheduledAct } from '../../../../../shared/vocabulary';
import { useWords } from '../../../hooks/use-words';
import { capital } from '../../words/capital';
import { TimeFields } from '../../fields/days/TimeFields';
import type { Filling } from '../needs';

/** 定时: which act, when, in which zone. */
export function ScheduleFields({ filling: { form, change } }: { filling: Filling }): ReactElement {
  const { t, label } = useWords();
  return (
    <>
      <Field.Root>
        <Field.Label>{t('review.schedule.act')}</Field.Label>
        <SingleSelect value={form.scheduled} onChange={(act) => change({ scheduled: act as ScheduledAct })}>
          {SCHEDULED_ACTS.map((act) => (
            <SingleSelectOption key={act} value={act}>
              {capital(label(ACT_LABELS[act]))}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <TimeFields value={form} onChange={change} />
      {form.scheduled === 'publish' && (
        <Checkbox checked={form.embargo} onCheckedChange={(checked) => change({ embargo: checked === true })}>
          {t('review.schedule.embargo')}
        </Checkbox>
      )}
    </>
  );
}
