import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { NoteView } from '../../../../../shared/contracts/notes';
import { useNewsroomResolveNoteMutation } from '../../../api/review';
import { Moment } from '../../../components/words/Moment';
import { useWords } from '../../../hooks/use-words';
import { AnswerForm } from './AnswerForm';
import { Quote } from './Quote';

const LINE_ABOVE = { borderColor: 'neutral200', borderStyle: 'solid', borderWidth: '1px 0 0 0' };

/** One remark with its answers. */
export function NoteCard({ note }: { note: NoteView }): ReactElement {
  const { t } = useWords();
  const { id, quote, place, text, by, at, answers, resolved } = note;
  return (
    <Box tag="article" aria-label={quote} paddingTop={3} {...LINE_ABOVE}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Quote>{place ? <a href={`#mark-note-${id}`}>{quote}</a> : quote}</Quote>
        {!place && (
          <Typography variant="pi" textColor="danger600">
            {t('review.notes.fallen')}
          </Typography>
        )}
        <Said text={text} by={by} at={at} />
        {answers.map((answer) => (
          <Box key={answer.at} paddingLeft={4}>
            <Said {...answer} />
          </Box>
        ))}
        {resolved && (
          <Typography variant="pi" textColor="success700">
            {t('review.notes.resolved-by', { name: resolved.by })}
          </Typography>
        )}
        <NoteActions note={note} />
      </Flex>
    </Box>
  );
}

function Said({ text, by, at }: { text: string; by: string; at: string }): ReactElement {
  return (
    <Box style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {by} · <Moment at={at} />
      </Typography>
    </Box>
  );
}

function NoteActions({ note: { id, resolved } }: { note: NoteView }): ReactElement {
  const { t } = useWords();
  const [isAnswering, setAnswering] = useState(false);
  const [resolve, { isLoading }] = useNewsroomResolveNoteMutation();
  if (isAnswering) return <AnswerForm id={id} onClose={() => setAnswering(false)} />;
  return (
    <Flex gap={2}>
      <Button size="S" variant="tertiary" onClick={() => setAnswering(true)}>
        {t('review.notes.answer')}
      </Button>
      <Button
        size="S"
        variant="tertiary"
        loading={isLoading}
        onClick={() => void resolve({ id, isResolved: !resolved })}
      >
        {t(resolved ? 'review.notes.reopen' : 'review.notes.resolve')}
      </Button>
    </Flex>
  );
}
