import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
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
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await onSave())) return;
    toggleNotification({ type: 'success', message: t('directory.saved') });
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Modal.Content onCloseAutoFocus={backToOpener}>
        <form noValidate onSubmit={(event) => void submit(event)} style={{ display: 'contents' }}>
          <Modal.Header closeLabel={t('review.cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {saving.refusal && (
                <Typography role="alert" textColor="danger600">
                  {saving.refusal}
                </Typography>
              )}
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {t('review.cancel')}
            </Button>
            <Button type="submit" loading={saving.isBusy}>
              {t('policies.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Gives the focus back to what opened the form; the modal does so by itself only where its trigger is a part of it. */
function useWayBack(): (event: Event) => void {
  const [opener] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    if (opener instanceof HTMLElement) opener.focus();
  };
}
