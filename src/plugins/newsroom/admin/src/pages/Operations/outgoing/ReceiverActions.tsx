import { Button, Dialog, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import type { ReceiverView } from '../../../../../shared/contracts/receivers';
import { KINDS_WITH_TOKEN } from '../../../../../shared/outgoing';
import { useNewsroomRemoveReceiverMutation, useNewsroomTestReceiverMutation } from '../../../api/receivers';
import { Confirm } from '../../../components/screens/Confirm';
import { useRefusal } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { useAttemptError } from './attempt-error';
import { ReceiverDialog } from './form/ReceiverDialog';
import { ReplayDialog } from './ReplayDialog';
import { RotationDialog } from './RotationDialog';

interface OfReceiver {
  receiver: ReceiverView;
}

const DIALOGS = { edit: ReceiverDialog, rotate: RotationDialog, replay: ReplayDialog };
type Opened = keyof typeof DIALOGS;

const NAMES: Record<Opened, { text: Key; of: Key }> = {
  edit: { text: 'receivers.edit', of: 'directory.edit' },
  rotate: { text: 'receivers.rotate', of: 'receivers.rotate-of' },
  replay: { text: 'receivers.replay', of: 'receivers.replay-of' },
};

/** What can be done with a receiver: a change, a test, another secret, all since a time once more, and its removal. */
export function ReceiverActions({ receiver }: OfReceiver): ReactElement {
  const { t } = useWords();
  const [open, setOpen] = useState<Opened | null>(null);
  const { name, kind } = receiver;
  const possible: Opened[] = [
    'edit',
    ...(KINDS_WITH_TOKEN.includes(kind) ? [] : (['rotate'] as const)),
    ...(kind === 'messages' ? (['replay'] as const) : []),
  ];
  const Opening = open && DIALOGS[open];
  return (
    <Flex gap={2}>
      <Test receiver={receiver} />
      {possible.map((one) => (
        <Button
          key={one}
          variant="tertiary"
          size="S"
          aria-label={t(NAMES[one].of, { name })}
          onClick={() => setOpen(one)}
        >
          {t(NAMES[one].text)}
        </Button>
      ))}
      <Removal receiver={receiver} />
      {Opening && <Opening receiver={receiver} onClose={() => setOpen(null)} />}
    </Flex>
  );
}

/** Calls the receiver once, and says what came of it. */
function Test({ receiver: { id, name } }: OfReceiver): ReactElement {
  const { t } = useWords();
  const refuse = useRefusal();
  const attemptError = useAttemptError();
  const { toggleNotification } = useNotification();
  const [test, { isLoading }] = useNewsroomTestReceiverMutation();
  const send = async () => {
    const { error } = await test(id).unwrap();
    const why = attemptError(error);
    if (why) toggleNotification({ type: 'danger', message: t('receivers.test-failed', { name, why }) });
    else toggleNotification({ type: 'success', message: t('receivers.test-taken', { name }) });
  };
  return (
    <Button
      variant="tertiary"
      size="S"
      loading={isLoading}
      aria-label={t('receivers.test-of', { name })}
      onClick={() => void send().catch(refuse)}
    >
      {t('receivers.test')}
    </Button>
  );
}

function Removal({ receiver: { id, name } }: OfReceiver): ReactElement {
  const { t } = useWords();
  const refuse = useRefusal();
  const [remove] = useNewsroomRemoveReceiverMutation();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" size="S" aria-label={t('directory.delete', { name })}>
          {t('receivers.delete')}
        </Button>
      </Dialog.Trigger>
      <Confirm onConfirm={() => void remove(id).unwrap().catch(refuse)}>
        {t('receivers.delete-asked', { name })}
      </Confirm>
    </Dialog.Root>
  );
}
