import { useState, type ReactElement } from 'react';
import type { ReceiverView } from '../../../../../shared/contracts/receivers';
import { useNewsroomRotateSecretMutation } from '../../../api/operations';
import { FormDialog } from '../../../components/screens/FormDialog';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWayBack } from '../../../hooks/use-way-back';
import { useWords } from '../../../hooks/use-words';
import { NewSecret } from './form/NewSecret';
import { HoursSelect } from './HoursSelect';

/** For how many hours the former secret may stay good. */
const OVERLAPS = [24, 72, 168, 0];

interface ReceiverDialogProps {
  receiver: ReceiverView;
  onClose: () => void;
}

/** Another secret for a receiver, which is shown until the dialog is closed, and never again. */
export function RotationDialog({ receiver, onClose }: ReceiverDialogProps): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const [overlapHours, setOverlap] = useState(24);
  const [rotate, { data, error, isLoading }] = useNewsroomRotateSecretMutation();
  const send = async () => {
    await rotate({ id: receiver.id, overlapHours });
  };
  const submit = data ? null : { label: t('receivers.rotate-now'), isReady: true, isBusy: isLoading };
  return (
    <FormDialog
      title={t('receivers.rotate-of', { name: receiver.name })}
      leave={data ? t('review.close') : t('review.cancel')}
      submit={submit}
      onSubmit={send}
      onClose={onClose}
      onFocusBack={useWayBack()}
      refusal={error === undefined ? null : refusalText(error)}
    >
      {data ? (
        <NewSecret secret={data.secret ?? ''} />
      ) : (
        <HoursSelect
          label={t('receivers.overlap')}
          hint={t('receivers.overlap-hint')}
          spans={OVERLAPS}
          nameOf={(hours) => t('receivers.overlap-days', { days: hours / 24 })}
          value={overlapHours}
          onChange={setOverlap}
        />
      )}
    </FormDialog>
  );
}
