import { Alert, Flex } from '@strapi/design-system';
import { useCallback, type ReactElement } from 'react';
import { styled } from 'styled-components';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { mayWrite, textOf } from '../editing/editing';
import type { Editor } from '../editing/use-editing';
import { Card } from '../layout';
import { BodyFields } from './BodyFields';
import { LeftToOther } from './LeftToOther';
import { LineFields } from './LineFields';
import { PhotoFields } from './PhotoFields';
import { MetadataFields } from './MetadataFields';
import { SaveBar } from './SaveBar';
import { ThreeWay } from './ThreeWay';
import { UnsavedOffers } from './UnsavedOffers';
import { StaleWarning, WouldVoid } from './warnings';

interface EditViewProps {
  view: ReviewView;
  editor: Editor;
}

/** Changes the text in place: the lines of the title, every paragraph, the photos. */
export function EditView({ view, editor }: EditViewProps): ReactElement {
  const { now, dispatch } = editor;
  const onChange = useCallback((part: EditedFields) => dispatch({ type: 'typed', part }), [dispatch]);
  if (now.is === 'comparing') {
    return <ThreeWay key={now.story.version} story={now.story} draft={now.draft} dispatch={dispatch} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LeftToOther now={now} onWrite={() => dispatch({ type: 'written-all-the-same' })} />
      <UnsavedOffers editor={editor} />
      {now.is === 'stale' && <StaleWarning onCompare={() => dispatch({ type: 'compare-asked' })} />}
      <WouldVoid view={view} />
      <Refusal error={now.refusal} onClose={() => dispatch({ type: 'refusal-read' })} />
      <Card>
        <Fields disabled={!mayWrite(now)}>
          <TextFields text={textOf(now)} documentId={view.documentId} onChange={onChange} />
        </Fields>
      </Card>
      <SaveBar editor={editor} onChange={onChange} />
    </Flex>
  );
}

interface TextFieldsProps {
  text: ReturnType<typeof textOf>;
  documentId: string;
  onChange: (part: EditedFields) => void;
}

function TextFields({ text, documentId, onChange }: TextFieldsProps): ReactElement {
  const { kicker, headline, subhead, dateline, byline, endMark } = text;
  const { column, department, contributors, keywords, body, photos } = text;
  return (
    <>
      <LineFields {...{ kicker, headline, subhead, dateline, byline, endMark, onChange }} />
      <MetadataFields {...{ column, department, contributors, keywords, onChange }} />
      <BodyFields {...{ body, documentId, onChange }} />
      <PhotoFields {...{ photos, onChange }} />
    </>
  );
}

function Refusal({ error, onClose }: { error: unknown; onClose: () => void }): ReactElement | null {
  const { t } = useWords();
  const refusalText = useRefusalText();
  if (!error) return null;
  return (
    <Alert variant="danger" closeLabel={t('review.close')} onClose={onClose}>
      {refusalText(error)}
    </Alert>
  );
}

const Fields = styled.fieldset`
  display: contents;

  &:disabled :is(input, textarea) {
    background: ${({ theme }) => theme.colors.neutral150};
    cursor: not-allowed;
  }
`;
