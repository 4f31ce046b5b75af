import { useCallback, type ReactElement } from 'react';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { useWords } from '../../../hooks/use-words';
import { mayWrite, textOf } from '../editing/editing';
import type { Editor } from '../editing/use-editing';
import { Card } from '../layout';
import { Fields } from './Fields';
import { MetadataFields } from './MetadataFields';

/** What a story names beside its text, to be changed beside its sheet. */
export function Metadata({ editor: { now, dispatch } }: { editor: Editor }): ReactElement | null {
  const { t } = useWords();
  const onChange = useCallback((part: EditedFields) => dispatch({ type: 'typed', part }), [dispatch]);
  if (now.is === 'comparing') return null;
  const { column, department, contributors, keywords, endMark } = textOf(now);
  return (
    <Card title={t('review.edit.metadata')}>
      <Fields disabled={!mayWrite(now)}>
        <MetadataFields {...{ column, department, contributors, keywords, endMark, onChange }} />
      </Fields>
    </Card>
  );
}
