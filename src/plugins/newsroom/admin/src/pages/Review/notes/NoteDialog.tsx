import { Field, Textarea } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useNewsroomAddNoteMutation } from '../../../api/review';
import { FormDialog } from '../../../components/screens/FormDialog';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { Quote } from './Quote';
import type { Selected } from './selected-place';

interface NoteDialogProps {
  view: ReviewView;
  noted: Selected;
  onClose: () => void;
}

/** Asks for a remark on words of the text. */
export function NoteDialog({ view, noted, onClose }: NoteDialogProps): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const [version] = useState(view.version);
  const [text, setText] = useState('');
  const [add, { isLoading, error }] = useNewsroomAddNoteMutation();
  const submit = async () => {
    const note = { ...noted.place, version, text };
    const sent = await add({ documentId: view.documentId, note });
    if (!('error' in sent)) onClose();
  };
  return (
    <FormDialog
      title={t('review.notes.new')}
      leave={t('review.cancel')}
      submit={{ label: t('review.notes.save'), isReady: text.trim() !== '', isBusy: isLoading }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Quote>{noted.quote}</Quote>
      <Field.Root required error={error && refusalText(error)}>
        <Field.Label>{t('review.notes.text')}</Field.Label>
        <Textarea value={text} onChange={({ target }) => setText(target.value)} />
        <Field.Error />
      </Field.Root>
    </FormDialog>
  );
}
