import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { NoteView } from '../../../../../shared/contracts/notes';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useNewsroomNotesQuery } from '../../../api/review';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { Card } from '../layout';
import { NoteCard } from './NoteCard';
import { sortedNotes } from './note-marks';

/** Where the address leads that says that notes are open. */
export const NOTES_ID = 'newsroom-notes';

/** 批注: the remarks on a story in the order of its text; what is resolved is folded. */
export function NotesPanel({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const { data, error } = useNewsroomNotesQuery(view.documentId);
  if (error) return <Card title={t('review.notes.title')}>{refusalText(error)}</Card>;
  if (!data) return <Card title={t('review.notes.title')}>{t('review.loading')}</Card>;
  const { open, fallen, resolved } = sortedNotes(data);
  const count = open.length + fallen.length;
  return (
    <Card id={NOTES_ID} title={count > 0 ? t('review.notes', { count }) : t('review.notes.title')}>
      <Typography variant="pi" textColor="neutral600">
        {t('review.notes.how')}
      </Typography>
      <NoteList notes={open} />
      <NoteList notes={fallen} />
      {resolved.length > 0 && (
        <details>
          <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
            {t('review.notes.resolved', { count: resolved.length })}
          </Typography>
          <NoteList notes={resolved} />
        </details>
      )}
    </Card>
  );
}

const NoteList = ({ notes }: { notes: readonly NoteView[] }): ReactElement => (
  <>
    {notes.map((note) => (
      <NoteCard key={note.id} note={note} />
    ))}
  </>
);
