import { useMemo } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useNewsroomNotesQuery } from '../../../api/review';
import { useImportMarks } from '../import/use-import-remarks';
import { noteMarks } from '../notes/note-marks';
import { usePresenceMarks } from '../presence/use-presence-marks';
import type { Mark } from './segments';
import type { MarksOfText } from '../writing/marks/markings';

/** Remarks and warnings of the text as the newsroom has it, and who else is at it; seams, which are points between two letters, are read and not written on. */
export function useMarksOnSheet(view: ReviewView): MarksOfText {
  const { data } = useNewsroomNotesQuery(view.documentId);
  const imported = useImportMarks(view.article);
  const present = usePresenceMarks(view);
  const said = JSON.stringify([...noteMarks(data, view.version), ...imported, ...present]);
  return useMemo(() => ({ of: view.article, marks: JSON.parse(said) as Mark[] }), [said, view.article]);
}
