import { Field, TextInput } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import { FormDialog } from '../../../../components/screens/FormDialog';
import { useWords } from '../../../../hooks/use-words';
import { isAddress } from '../commands/formats';

interface LinkDialogProps {
  /** Where it leads now. */
  url: string;
  /** An empty address takes the link away. */
  onLink: (url: string) => void;
  onClose: () => void;
}

/** Asks where words lead; an address that Strapi would refuse with the whole text cannot be taken. */
export function LinkDialog({ url, onLink, onClose }: LinkDialogProps): ReactElement {
  const { t } = useWords();
  const [typed, type] = useState(url);
  const address = typed.trim();
  return (
    <FormDialog
      title={t('writing.link')}
      leave={t('review.cancel')}
      submit={{ label: t('writing.link.set'), isReady: address === '' || isAddress(address) }}
      onSubmit={() => onLink(address)}
      onClose={onClose}
    >
      <Field.Root name="url" hint={t('writing.link.hint')}>
        <Field.Label>{t('writing.link.url')}</Field.Label>
        <TextInput value={typed} onChange={({ target }) => type(target.value)} />
        <Field.Hint />
      </Field.Root>
    </FormDialog>
  );
}
