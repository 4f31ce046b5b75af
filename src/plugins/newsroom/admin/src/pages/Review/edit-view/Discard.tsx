import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';
import { isUnsaved, mayWrite, type Draft } from '../editing/editing';
import type { Editor } from '../editing/use-editing';

/** 放弃改动: gives up what was written once that is confirmed, and brings it back as long as nothing else is written. */
export function Discard({ editor: { now, giveUp, dispatch } }: { editor: Editor }): ReactElement {
  const { t } = useWords();
  const [given, setGiven] = useState<Draft | null>(null);
  const isChanged = isUnsaved(now.draft);
  if (given && isChanged) setGiven(null);
  const discard = () => {
    setGiven(now.draft);
    giveUp();
  };
  const bringBack = () => {
    if (given) dispatch({ type: 'taken-up', draft: given });
  };
  if (given && mayWrite(now)) {
    return (
      <Button variant="secondary" onClick={bringBack}>
        {t('review.edit.bring-back')}
      </Button>
    );
  }
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" disabled={!isChanged || now.is === 'saving'}>
          {t('review.edit.give-up')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={t('review.edit.give-up')} onConfirm={discard}>
        {t('review.edit.give-up-asked')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
