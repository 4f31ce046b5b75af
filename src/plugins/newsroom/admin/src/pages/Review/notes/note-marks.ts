import type { NotesAnswer, NoteView } from '../../../../../shared/contracts/notes';
import type { Mark } from '../text/segments';

/** The remarks of a story as they are listed. */
export interface SortedNotes {
  /** In the order of the text. */
  open: NoteView[];
  /** Open, but the line of their words fell away. */
  fallen: NoteView[];
  resolved: NoteView[];
}

/** Sorts remarks into those that stand in the text, those that fell out of it, and those that are resolved. */
export const sortedNotes = ({ notes }: NotesAnswer): SortedNotes => ({
  open: notes.filter(({ resolved, place }) => !resolved && place),
  fallen: notes.filter(({ resolved, place }) => !resolved && !place),
  resolved: notes.filter(({ resolved }) => resolved),
});

/** The open remarks as marks in the text of a version; none where they are of another version. */
export function noteMarks(answer: NotesAnswer | undefined, version: number): Mark[] {
  if (answer?.version !== version) return [];
  return sortedNotes(answer).open.flatMap(({ id, place, text, by }) =>
    place ? [{ ...place, id: `note-${id}`, kind: 'note', label: `${by}: ${text}` }] : [],
  );
}
