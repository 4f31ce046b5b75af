import { Badge, Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { Act } from '../../../../../shared/vocabulary';
import { useNow } from '../../../hooks/use-now';
import { usePaperZone } from '../../../hooks/use-paper-zone';
import { useWords } from '../../../hooks/use-words';

interface PublicNoteFieldProps {
  act: Act;
  required: boolean;
  value: string;
  onChange: (note: string) => void;
}

/** 公开说明: what the public reads, told apart from what stays in the house, with how it will be read. */
export function PublicNoteField({ act, required, value, onChange }: PublicNoteFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Box borderColor="warning200" background="warning100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root required={required} hint={t('review.note-hint')}>
          <Flex gap={2} justifyContent="space-between">
            <Field.Label>{t('review.public-note')}</Field.Label>
            <Badge variant="warning">{t('review.note.visible')}</Badge>
          </Flex>
          <Textarea value={value} onChange={({ target }) => onChange(target.value)} />
          <Field.Hint />
        </Field.Root>
        {value.trim() && <Preview act={act} note={value.trim()} />}
      </Flex>
    </Box>
  );
}

function Preview({ act, note }: { act: Act; note: string }): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const name = useId();
  const timeZone = usePaperZone();
  const day = intl.formatDate(useNow(), { timeZone, dateStyle: 'long' });
  const kind = t(act === 'withdraw' ? 'review.public.withdrawal' : 'review.public.correction');
  return (
    <Box role="group" aria-labelledby={name}>
      <Typography id={name} tag="p" variant="pi" textColor="neutral700">
        {t('review.note.preview')}
      </Typography>
      <Box background="neutral0" hasRadius padding={3}>
        <Typography tag="p" fontWeight="bold" textColor="neutral800">
          {kind} · {day}
        </Typography>
        <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
          {note}
        </Typography>
      </Box>
    </Box>
  );
}
