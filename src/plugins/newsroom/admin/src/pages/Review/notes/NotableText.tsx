import { Box, Button } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useRef, useState, type ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useNewsroomNotesQuery } from '../../../api/review';
import { useWords } from '../../../hooks/use-words';
import { useImportMarks } from '../import/use-import-remarks';
import { usePresenceMarks } from '../presence/use-presence-marks';
import { StoryText } from '../text/StoryText';
import { noteMarks } from './note-marks';
import { NoteDialog } from './NoteDialog';
import type { Selected } from './selected-place';
import { useSelected } from './use-selected';

/** The text with its remarks; words that are selected can be remarked on. */
export function NotableText({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const paper = useRef<HTMLElement>(null);
  const selected = useSelected(paper);
  const [noted, setNoted] = useState<Selected | null>(null);
  const { data } = useNewsroomNotesQuery(view.documentId);
  const marks = [
    ...noteMarks(data, view.version),
    ...useImportMarks(view.article),
    ...usePresenceMarks(view),
  ];
  return (
    <>
      <StoryText ref={paper} article={view.article} marks={marks} />
      {selected && (
        <Box position="sticky" bottom="7.2rem" paddingTop={2} style={{ textAlign: 'center' }} zIndex={1}>
          <Button
            startIcon={<Pencil />}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setNoted(selected)}
          >
            {t('review.notes.add', { quote: shortened(selected.quote) })}
          </Button>
        </Box>
      )}
      {noted && <NoteDialog view={view} noted={noted} onClose={() => setNoted(null)} />}
    </>
  );
}

const LENGTH = 12;

const shortened = (quote: string): string => (quote.length > LENGTH ? `${quote.slice(0, LENGTH)}…` : quote);
