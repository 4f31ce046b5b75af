import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useNewsroomAnswerNoteMutation } from '../../../api/review';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';

/** Answers a remark. */
export function AnswerForm({ id, onClose }: { id: string; onClose: () => void }): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const [text, setText] = useState('');
  const [answer, { isLoading, error }] = useNewsroomAnswerNoteMutation();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await answer({ id, text });
    if (!('error' in sent)) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Root error={error && refusalText(error)}>
          <Field.Label>{t('review.notes.answer')}</Field.Label>
          <Textarea value={text} onChange={({ target }) => setText(target.value)} />
          <Field.Error />
        </Field.Root>
        <Flex gap={2}>
          <Button size="S" type="submit" loading={isLoading} disabled={!text.trim()}>
            {t('review.notes.save')}
          </Button>
          <Button size="S" variant="tertiary" onClick={onClose}>
            {t('review.cancel')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
