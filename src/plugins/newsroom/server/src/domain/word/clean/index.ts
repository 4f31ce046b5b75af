import type { Document } from '@xmldom/xmldom';
import type { Notes } from '../notes';
import { chooseContent, dropPlaceholders, dropRuby, moveTextBoxes, noteReferences } from './layout';
import { dropDrawn, settlePictures, type PictureIds } from './pictures';
import { dropHidden, settleRevisions } from './revisions';

export { hiddenStyles } from './revisions';

/** What the cleaning of a text needs to know of the rest of the file. */
export interface Surroundings {
  hidden: ReadonlySet<string>;
  pictures: PictureIds;
}

/** Changes the XML of a text so that nothing of it gets lost, or stays, without being told. */
export function clean(document: Document, { hidden, pictures }: Surroundings, notes: Notes): void {
  chooseContent(document, notes);
  settleRevisions(document, notes);
  dropHidden(document, hidden, notes);
  dropPlaceholders(document, notes);
  dropRuby(document, notes);
  dropDrawn(document, notes);
  moveTextBoxes(document, notes);
  settlePictures(document, pictures, notes);
  noteReferences(document, notes);
}
