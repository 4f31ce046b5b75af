import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { ReceiverView } from '../../../../../shared/contracts/receivers';
import { useNewsroomReplayMutation } from '../../../api/operations';
import { FormDialog } from '../../../components/screens/FormDialog';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWayBack } from '../../../hooks/use-way-back';
import { useWords } from '../../../hooks/use-words';

/** How far back messages can be sent once more, in hours. */
const SPANS = [1, 6, 24, 72, 168, 720];

const HOUR = 3_600_000;

interface ReplayDialogProps {
  receiver: ReceiverView;
  onClose: () => void;
}

/** All that a receiver was told since a time, once more. */
export function ReplayDialog({ receiver, onClose }: ReplayDialogProps): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const [hours, setHours] = useState(24);
  const [replay, { data, error, isLoading }] = useNewsroomReplayMutation();
  const send = async () => {
    const since = new Date(Date.now() - hours * HOUR).toISOString();
    await replay({ id: receiver.id, since });
  };
  return (
    <FormDialog
      title={t('receivers.replay-of', { name: receiver.name })}
      leave={data ? t('review.close') : t('review.cancel')}
      submit={data ? null : { label: t('receivers.replay-now'), isReady: true, isBusy: isLoading }}
      onSubmit={send}
      onClose={onClose}
      onFocusBack={useWayBack()}
    >
      {error !== undefined && (
        <Typography role="alert" textColor="danger600">
          {refusalText(error)}
        </Typography>
      )}
      {data ? (
        <Typography role="status">{t('receivers.replayed', { count: data.replayed })}</Typography>
      ) : (
        <SpanSelect value={hours} onChange={setHours} />
      )}
    </FormDialog>
  );
}

interface SpanSelectProps {
  value: number;
  onChange: (hours: number) => void;
}

function SpanSelect({ value, onChange }: SpanSelectProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root hint={t('receivers.span-hint')}>
      <Field.Label>{t('receivers.span')}</Field.Label>
      <SingleSelect value={String(value)} onChange={(hours) => onChange(Number(hours))}>
        {SPANS.map((hours) => (
          <SingleSelectOption key={hours} value={String(hours)}>
            {hours < 24
              ? t('receivers.span-hours', { hours })
              : t('receivers.span-days', { days: hours / 24 })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
