import { Alert, Button, Flex } from '@strapi/design-system';
import { useCallback, useRef, type ReactElement, type RefObject } from 'react';
import { styled } from 'styled-components';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { mayWrite, textOf } from '../editing/editing';
import type { Editor } from '../editing/use-editing';
import { WritingPaper } from '../writing/paper';
import type { WritingHandle } from '../writing/Writing';
import { Fields } from '../../../components/fields/story/Fields';
import { LeftToOther } from './LeftToOther';
import { PhotoFields } from '../../../components/pictures/PhotoFields';
import { SaveBar } from './SaveBar';
import { ThreeWay } from '../three-way/ThreeWay';
import { UnsavedOffers } from './UnsavedOffers';
import { useMarksOnSheet } from '../text/use-marks-on-sheet';
import { useSave } from './use-save';
import { useWriting } from './use-writing';
import { StaleWarning, WouldVoid } from './warnings';

interface EditViewProps {
  view: ReviewView;
  editor: Editor;
}

/** Changes the text in place, on one sheet. */
export function EditView({ view, editor }: EditViewProps): ReactElement {
  const { now, dispatch } = editor;
  const sheet = useRef<WritingHandle>(null);
  const save = useSave(
    editor.save,
    useCallback(async () => sheet.current?.settled(), []),
  );
  const onChange = useCallback((part: EditedFields) => dispatch({ type: 'typed', part }), [dispatch]);
  if (now.is === 'comparing') {
    return <ThreeWay key={now.story.version} story={now.story} draft={now.draft} dispatch={dispatch} />;
  }
  return (
    <ToTheFoot>
      <LeftToOther now={now} onWrite={() => dispatch({ type: 'written-all-the-same' })} />
      <UnsavedOffers editor={editor} />
      {now.is === 'stale' && <StaleWarning onCompare={() => dispatch({ type: 'compare-asked' })} />}
      <WouldVoid view={view} />
      <Refusal error={now.refusal} onClose={() => dispatch({ type: 'refusal-read' })} />
      <WrittenSheet view={view} editor={editor} sheet={sheet} onChange={onChange} />
      <SaveBar editor={editor} save={save} onChange={onChange} />
    </ToTheFoot>
  );
}

/** Reaches below the foot of the window from the beginning, so that the bar that saves stays there while the sheet comes and grows. */
const ToTheFoot = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
  min-height: calc(100vh - 20rem);
`;

interface WrittenSheetProps {
  view: ReviewView;
  editor: Editor;
  sheet: RefObject<WritingHandle>;
  onChange: (part: EditedFields) => void;
}

function WrittenSheet({ view, editor, sheet, onChange }: WrittenSheetProps): ReactElement {
  const { now } = editor;
  const text = textOf(now);
  const isWritable = mayWrite(now);
  const marks = useMarksOnSheet(view);
  const { Writing, isLost } = useWriting();
  return (
    <WritingPaper as="div" lang={view.article.language}>
      <Fields disabled={!isWritable}>
        {Writing ? (
          <Writing
            ref={sheet}
            text={text}
            version={(now.draft ?? now.story).version}
            marks={marks}
            isWritable={isWritable}
            onChange={onChange}
            onComposing={editor.hold}
            left={editor.leftSheet}
          />
        ) : (
          <OnItsWay isLost={isLost} />
        )}
        <PhotoFields photos={text.photos} onChange={onChange} />
      </Fields>
    </WritingPaper>
  );
}

/** Stands where the sheet will. Some browsers ask for a lost file only when the page is loaded anew; what was written is kept meanwhile. */
function OnItsWay({ isLost }: { isLost: boolean }): ReactElement {
  const { t } = useWords();
  if (!isLost) return <p>{t('review.loading')}</p>;
  return (
    <Flex role="alert" gap={4} wrap="wrap">
      {t('review.writing.lost')}
      <Button variant="secondary" size="S" onClick={() => location.reload()}>
        {t('review.writing.reload')}
      </Button>
    </Flex>
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
