import { useNotification } from '@strapi/strapi/admin';
import type { ReactElement, ReactNode } from 'react';
import { FormDialog } from '../../../components/screens/FormDialog';
import { useWayBack } from '../../../hooks/use-way-back';
import { useWords } from '../../../hooks/use-words';
import type { EntrySaving } from './use-entry-saving';

interface EntryDialogProps {
  title: string;
  saving: EntrySaving;
  /** Saves what is written; says whether it was taken. */
  onSave: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}

/** The fields of an entry, to be saved or given up. */
export function EntryDialog({ title, saving, onSave, onClose, children }: EntryDialogProps): ReactElement {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const backToOpener = useWayBack();
  const submit = async () => {
    if (!(await onSave())) return;
    toggleNotification({ type: 'success', message: t('directory.saved') });
    onClose();
  };
  return (
    <FormDialog
      title={title}
      leave={t('review.cancel')}
      submit={{ label: t('policies.save'), isReady: true, isBusy: saving.isBusy }}
      onSubmit={submit}
      onClose={onClose}
      onFocusBack={backToOpener}
      refusal={saving.refusal}
    >
      {children}
    </FormDialog>
  );
}
