import { Button, Dialog } from '@strapi/design-system';
import { memo, useState, type ReactElement } from 'react';
import { Confirm } from '../../../components/screens/Confirm';
import { useStable } from '../../../hooks/use-stable';
import { useWords } from '../../../hooks/use-words';
import { isUnsaved, mayWrite, type Draft } from '../editing/editing';
import type { Editor } from '../editing/use-editing';

/** 放弃改动: gives up what was written once that is confirmed, and brings it back as long as nothing else is written. */
export function Discard({ editor: { now, giveUp, dispatch } }: { editor: Editor }): ReactElement {
  const [given, setGiven] = useState<Draft | null>(null);
  const isChanged = isUnsaved(now.draft);
  if (given && isChanged) setGiven(null);
  const discard = useStable(() => {
    setGiven(now.draft);
    giveUp();
  });
  const bringBack = useStable(() => {
    if (given) dispatch({ type: 'taken-up', draft: given });
  });
  if (given && mayWrite(now)) return <BringBack onBringBack={bringBack} />;
  return <DiscardButton isOff={!isChanged || now.is === 'saving'} onDiscard={discard} />;
}

function BringBack({ onBringBack }: { onBringBack: () => void }): ReactElement {
  const { t } = useWords();
  return (
    <Button variant="secondary" onClick={onBringBack}>
      {t('review.edit.bring-back')}
    </Button>
  );
}

const DiscardButton = memo(function DiscardButton({
  isOff,
  onDiscard,
}: {
  isOff: boolean;
  onDiscard: () => void;
}): ReactElement {
  const { t } = useWords();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" disabled={isOff}>
          {t('review.edit.give-up')}
        </Button>
      </Dialog.Trigger>
      <Confirm title={t('review.edit.give-up')} onConfirm={onDiscard}>
        {t('review.edit.give-up-asked')}
      </Confirm>
    </Dialog.Root>
  );
});
