import { Field, TextInput } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import { FormDialog } from '../../../components/screens/FormDialog';
import { useWords } from '../../../hooks/use-words';

/** Longest name of a filter, in UTF-16 units; it has to fit between others. */
const NAME_LENGTH = 40;

interface SaveDialogProps {
  onSave: (name: string) => void;
  onClose: () => void;
}

/** Asks for the name under which the filter is kept; one of the same name is replaced. */
export function SaveDialog({ onSave, onClose }: SaveDialogProps): ReactElement {
  const { t } = useWords();
  const [name, setName] = useState('');
  const submit = () => {
    onSave(name.trim());
    onClose();
  };
  return (
    <FormDialog
      title={t('desk.saved.keep')}
      leave={t('desk.close')}
      submit={{ label: t('desk.saved.save'), isReady: name.trim() !== '' }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field.Root required hint={t('desk.saved.hint')}>
        <Field.Label>{t('desk.saved.name')}</Field.Label>
        <TextInput value={name} maxLength={NAME_LENGTH} onChange={({ target }) => setName(target.value)} />
        <Field.Hint />
      </Field.Root>
    </FormDialog>
  );
}
