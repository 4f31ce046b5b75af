import { useCallback, type ReactElement } from 'react';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { useWords } from '../../../hooks/use-words';
import { mayWrite, textOf } from '../editing/editing';
import type { Editor } from '../editing/use-editing';
import { Card } from '../layout';
import { Fields } from '../../../components/fields/story/Fields';
import { MetadataFields } from './MetadataFields';
import { LeadPhotoField } from '../../../components/pictures/LeadPhotoField';
import { PaperFields } from './PaperFields';
import { PublicFields } from './PublicFields';

/** What a story names beside its text, to be changed beside its sheet. */
export function Metadata({ editor: { now, dispatch } }: { editor: Editor }): ReactElement | null {
  const { t } = useWords();
  const onChange = useCallback((part: EditedFields) => dispatch({ type: 'typed', part }), [dispatch]);
  if (now.is === 'comparing') return null;
  const { column, department, contributors, keywords, ...text } = textOf(now);
  const { slug, aiOrigin, urgency, endMark, leadPhoto, ...paper } = text;
  const { summary, issueDate, pageNumber, pageName, originalSource } = paper;
  return (
    <Card title={t('review.edit.metadata')}>
      <Fields disabled={!mayWrite(now)}>
        <MetadataFields {...{ column, department, contributors, keywords, onChange }} />
        <PaperFields {...{ summary, issueDate, pageNumber, pageName, originalSource, onChange }} />
        <LeadPhotoField {...{ leadPhoto, onChange }} />
        <PublicFields {...{ slug, aiOrigin, urgency, endMark, onChange }} />
      </Fields>
    </Card>
  );
}
