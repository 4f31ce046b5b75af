import { Alert, Flex } from '@strapi/design-system';
import { lazy, Suspense, useCallback, useRef, type ReactElement, type RefObject } from 'react';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { mayWrite, textOf, type Editing } from '../editing/editing';
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
import { StaleWarning, WouldVoid } from './warnings';

/** What one writes with comes when somebody writes. */
const Writing = lazy(() => import('../writing/Writing').then((room) => ({ default: room.Writing })));

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
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LeftToOther now={now} onWrite={() => dispatch({ type: 'written-all-the-same' })} />
      <UnsavedOffers editor={editor} />
      {now.is === 'stale' && <StaleWarning onCompare={() => dispatch({ type: 'compare-asked' })} />}
      <WouldVoid view={view} />
      <Refusal error={now.refusal} onClose={() => dispatch({ type: 'refusal-read' })} />
      <WrittenSheet view={view} now={now} sheet={sheet} onChange={onChange} onComposing={editor.hold} />
      <SaveBar editor={editor} save={save} onChange={onChange} />
    </Flex>
  );
}

interface WrittenSheetProps {
  view: ReviewView;
  now: Editing;
  sheet: RefObject<WritingHandle>;
  onChange: (part: EditedFields) => void;
  onComposing: (isComposing: boolean) => void;
}

function WrittenSheet({ view, now, sheet, onChange, onComposing }: WrittenSheetProps): ReactElement {
  const { t } = useWords();
  const text = textOf(now);
  const isWritable = mayWrite(now);
  return (
    <WritingPaper as="div" lang={view.article.language}>
      <Fields disabled={!isWritable}>
        <Suspense fallback={<p>{t('review.loading')}</p>}>
          <Writing
            ref={sheet}
            text={text}
            version={(now.draft ?? now.story).version}
            marks={useMarksOnSheet(view)}
            isWritable={isWritable}
            onChange={onChange}
            onComposing={onComposing}
          />
        </Suspense>
        <PhotoFields photos={text.photos} onChange={onChange} />
      </Fields>
    </WritingPaper>
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
