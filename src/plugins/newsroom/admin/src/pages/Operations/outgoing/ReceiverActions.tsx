import { Button, Flex } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { ReceiverView } from '../../../../../shared/contracts/receivers';
import { KINDS_WITH_TOKEN } from '../../../../../shared/outgoing';
import { useWords } from '../../../hooks/use-words';
import { ReplayDialog } from './ReplayDialog';
import { RotationDialog } from './RotationDialog';

/** What can be done with a receiver: another secret, and all since a time once more. */
export function ReceiverActions({ receiver }: { receiver: ReceiverView }): ReactElement {
  const { t } = useWords();
  const [open, setOpen] = useState<'rotation' | 'replay' | null>(null);
  const close = () => setOpen(null);
  const { name, kind } = receiver;
  return (
    <Flex gap={2} wrap="wrap">
      {!KINDS_WITH_TOKEN.includes(kind) && (
        <Button
          variant="tertiary"
          size="S"
          aria-label={t('receivers.rotate-of', { name })}
          onClick={() => setOpen('rotation')}
        >
          {t('receivers.rotate')}
        </Button>
      )}
      {kind === 'messages' && (
        <Button
          variant="tertiary"
          size="S"
          aria-label={t('receivers.replay-of', { name })}
          onClick={() => setOpen('replay')}
        >
          {t('receivers.replay')}
        </Button>
      )}
      {open === 'rotation' && <RotationDialog receiver={receiver} onClose={close} />}
      {open === 'replay' && <ReplayDialog receiver={receiver} onClose={close} />}
    </Flex>
  );
}
