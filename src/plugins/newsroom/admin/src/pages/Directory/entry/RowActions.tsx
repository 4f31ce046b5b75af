import { Dialog, Flex, IconButton } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { Confirm } from '../../../components/screens/Confirm';
import { useRefusal } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';

interface RowActionsProps {
  /** What the entry is called. */
  name: string;
  onEdit: () => void;
  onRemove: () => Promise<unknown>;
}

/** Opens an entry, or deletes it after it was asked. */
export function RowActions({ name, onEdit, onRemove }: RowActionsProps): ReactElement {
  const { t } = useWords();
  return (
    <Flex gap={1}>
      <IconButton label={t('directory.edit', { name })} variant="ghost" onClick={onEdit}>
        <Pencil />
      </IconButton>
      <Dialog.Root>
        <Dialog.Trigger>
          <IconButton label={t('directory.delete', { name })} variant="ghost">
            <Trash />
          </IconButton>
        </Dialog.Trigger>
        <Removal name={name} onRemove={onRemove} />
      </Dialog.Root>
    </Flex>
  );
}

function Removal({ name, onRemove }: Pick<RowActionsProps, 'name' | 'onRemove'>): ReactElement {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const tellRefusal = useRefusal();
  const confirm = async () => {
    const answer = (await onRemove()) as { error?: unknown };
    if ('error' in answer) tellRefusal(answer.error);
    else toggleNotification({ type: 'success', message: t('directory.deleted', { name }) });
  };
  return <Confirm onConfirm={() => void confirm()}>{t('directory.delete-asked', { name })}</Confirm>;
}
