import { Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { ReceiverView } from '../../../../../shared/contracts/receivers';
import { useNewsroomReplayMutation } from '../../../api/operations';
import { FormDialog } from '../../../components/screens/FormDialog';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWayBack } from '../../../hooks/use-way-back';
import { useWords } from '../../../hooks/use-words';
import { HoursSelect } from './HoursSelect';

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
      refusal={error === undefined ? null : refusalText(error)}
    >
      {data ? (
        <Typography role="status">{t('receivers.replayed', { count: data.replayed })}</Typography>
      ) : (
        <HoursSelect
          label={t('receivers.span')}
          hint={t('receivers.span-hint')}
          spans={SPANS}
          nameOf={(span) =>
            span < 24
              ? t('receivers.span-hours', { hours: span })
              : t('receivers.span-days', { days: span / 24 })
          }
          value={hours}
          onChange={setHours}
        />
      )}
    </FormDialog>
  );
}
