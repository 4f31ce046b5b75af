import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { Moment } from '../../../components/words/Moment';
import { useWords } from '../../../hooks/use-words';
import { Card } from '../layout';

/** What the public was told beside the text: of its corrections, and of its withdrawal. */
export function PublicNotes({ view }: { view: ReviewView }): ReactElement | null {
  const { t } = useWords();
  const { corrections, tombstone } = view;
  if (corrections.length === 0 && !tombstone) return null;
  return (
    <Card title={t('review.public-notes')}>
      {corrections.map(({ at, note }) => (
        <Told key={at} name={t('review.public.correction')} at={at} note={note} />
      ))}
      {tombstone && (
        <Told name={t('review.public.withdrawal')} at={tombstone.at} note={tombstone.note ?? ''} />
      )}
    </Card>
  );
}

function Told({ name, at, note }: { name: string; at: string; note: string }): ReactElement {
  return (
    <div>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {name} · <Moment at={at} />
      </Typography>
      <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
        {note}
      </Typography>
    </div>
  );
}
