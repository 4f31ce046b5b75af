import { Alert, Button, Field, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { TITLE_LENGTH } from '../../../../shared/article';
import { useNewsroomWriteStoryMutation } from '../../api/review';
import { FormDialog } from '../../components/screens/FormDialog';
import { useRefusalText } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';
import { storyPath } from '../../paths';
import { PERMISSIONS } from '../../permissions';

/** 写稿, for those who may: the headline is asked for here, the text is written where stories are edited. */
export function NewStory(): ReactElement | null {
  const { t } = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS.writeStories);
  const [isAsking, setAsking] = useState(false);
  if (!allowedActions.canCreate) return null;
  return (
    <>
      <Button variant="secondary" startIcon={<Plus />} onClick={() => setAsking(true)}>
        {t('desk.new')}
      </Button>
      {isAsking && <HeadlineDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function HeadlineDialog({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const navigate = useNavigate();
  const [write, { isLoading, error, reset }] = useNewsroomWriteStoryMutation();
  const [headline, setHeadline] = useState('');
  const submit = async () => {
    const written = await write({ headline: headline.trim() });
    if ('data' in written) navigate(`${storyPath(written.data.data.documentId)}?view=edit`);
  };
  return (
    <FormDialog
      title={t('desk.new')}
      leave={t('desk.close')}
      submit={{ label: t('desk.new.begin'), isReady: headline.trim() !== '', isBusy: isLoading }}
      onSubmit={submit}
      onClose={onClose}
    >
      {error && (
        <Alert variant="danger" closeLabel={t('desk.close')} onClose={reset}>
          {refusalText(error)}
        </Alert>
      )}
      <Field.Root required>
        <Field.Label>{t('story.headline')}</Field.Label>
        <TextInput
          // What the dialog asks for, so that one writes at once.
          autoFocus
          value={headline}
          maxLength={TITLE_LENGTH}
          onChange={({ target }) => setHeadline(target.value)}
        />
      </Field.Root>
    </FormDialog>
  );
}
