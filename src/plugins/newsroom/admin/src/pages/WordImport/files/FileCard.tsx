import { Box, Button, Field, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { ChangeEvent, Dispatch, ReactElement } from 'react';
import { styled } from 'styled-components';
import { StoryLink } from '../../../components/lists/StoryLink';
import { useWords } from '../../../hooks/use-words';
import type { FileStep, Taken } from './files';
import { Report } from './Report';
import { StoryAsRead } from './StoryAsRead';

interface FileCardProps {
  taken: Taken;
  dispatch: Dispatch<FileStep>;
  onSend: () => void;
}

/** One file: as it was read, what was left out of it, and the step to a draft. */
export function FileCard({ taken, dispatch, onSend }: FileCardProps): ReactElement {
  const { t } = useWords();
  const { id, file, state, refusal, read, documentId, headline } = taken;
  return (
    <Card aria-label={file.name}>
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
            <Typography tag="h3" variant="delta" style={{ overflowWrap: 'anywhere' }}>
              {file.name}
            </Typography>
            <IconButton
              label={t('word.leave', { name: file.name })}
              disabled={state === 'waiting' || state === 'sending'}
              onClick={() => dispatch({ do: 'leave', id })}
            >
              <Cross />
            </IconButton>
          </Flex>
          <Box aria-live="polite">
            {state === 'waiting' && <Typography textColor="neutral600">{t('word.reading')}</Typography>}
            {refusal && <Typography textColor="danger700">{refusal}</Typography>}
            {documentId && (
              <Typography>
                {t('word.done')} <StoryLink story={documentId}>{headline}</StoryLink>
              </Typography>
            )}
          </Box>
          {read && !documentId && <Form taken={taken} read={read} dispatch={dispatch} onSend={onSend} />}
        </Flex>
      </Box>
    </Card>
  );
}

const Card = styled.li`
  list-style: none;

  & + & {
    margin-block-start: 1.6rem;
  }
`;

interface FormProps extends FileCardProps {
  read: NonNullable<Taken['read']>;
}

function Form({ taken: { id, headline, state }, read, dispatch, onSend }: FormProps): ReactElement {
  const { t } = useWords();
  const write = ({ target }: ChangeEvent<HTMLInputElement>) =>
    dispatch({ do: 'change', id, change: { headline: target.value } });
  return (
    <>
      <Field.Root name={`headline-${id}`}>
        <Field.Label>{t('word.headline')}</Field.Label>
        <TextInput value={headline} disabled={state === 'sending'} onChange={write} />
      </Field.Root>
      <StoryAsRead story={read.story} />
      <Report read={read} />
      <Flex>
        <Button
          variant="secondary"
          loading={state === 'sending'}
          disabled={headline.trim() === ''}
          onClick={onSend}
        >
          {t('word.create')}
        </Button>
      </Flex>
    </>
  );
}
