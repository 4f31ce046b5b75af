import { Box, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { QueueRow } from '../../../../shared/contracts/queue';
import { ReasonField } from '../acts/fields/ReasonField';
import { isReasoned, needsOpinion } from '../acts/needs';
import { OpinionField } from '../acts/OpinionField';
import { TimeFields } from '../fields/days/TimeFields';
import { useWords } from '../../hooks/use-words';
import type { BulkAct, BulkForm } from './bulk-acts';

interface BulkFieldsProps {
  act: BulkAct;
  seen: readonly QueueRow[];
  form: BulkForm;
  onChange: (part: Partial<BulkForm>) => void;
}

/** Which stories the act is meant for, and what is said with it. */
export function BulkFields({ act, seen, form, onChange }: BulkFieldsProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      <Box tag="ul" maxHeight="20rem" overflow="auto" tabIndex={0} aria-label={t('desk.chosen-stories')}>
        {seen.map(({ documentId, headline, version, proof }) => (
          <Typography key={documentId} tag="li" textColor="neutral800">
            {headline || t('story.untitled')} · {t('review.version', { version })}
            {act === 'proof' && proof && ` · ${t('review.proof', { number: proof })}`}
          </Typography>
        ))}
      </Box>
      {act === 'proof' && <Typography textColor="neutral600">{t('desk.proofs-clean')}</Typography>}
      {act === 'schedule' && <TimeFields value={form} onChange={onChange} />}
      <OpinionField
        act={act}
        required={needsOpinion(act)}
        value={form.opinion}
        onChange={(opinion) => onChange({ opinion })}
      />
      {isReasoned(act) && (
        <ReasonField act={act} value={form.reasonCode} onChange={(reasonCode) => onChange({ reasonCode })} />
      )}
    </>
  );
}
