import { Button, Typography } from '@strapi/design-system';
import { memo, type ReactElement } from 'react';
import { styled } from 'styled-components';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { isUnsaved, maySave, mayWrite, textOf, type Keeping } from '../editing/editing';
import type { Editor } from '../editing/use-editing';
import { ACT_BAR_HEIGHT } from '../layout';
import { Discard } from './Discard';
import { HalfWidth } from './HalfWidth';

const KEPT: Record<Keeping, Key> = {
  pending: 'review.edit.unsaved',
  here: 'review.edit.kept-here',
  newsroom: 'review.edit.kept',
};

interface SaveBarProps {
  editor: Editor;
  save: () => Promise<void>;
  onChange: (part: EditedFields) => void;
}

/** Saves the text, and says where it is as long as it is not saved. */
export function SaveBar({ editor, save, onChange }: SaveBarProps): ReactElement {
  const { now } = editor;
  const isSaving = now.is === 'saving';
  return (
    <Bar>
      <Kept keeping={isUnsaved(now.draft) ? now.keeping : null} />
      <div>
        {(isSaving || mayWrite(now)) && <HalfWidth text={textOf(now)} onChange={onChange} />}
        <Discard editor={editor} />
        <Save isSaving={isSaving} mayBe={maySave(now)} onSave={save} />
      </div>
    </Bar>
  );
}

const Kept = memo(function Kept({ keeping }: { keeping: Keeping | null }): ReactElement {
  const { t } = useWords();
  return (
    <Typography variant="pi" textColor="neutral600" role="status">
      {t(keeping ? KEPT[keeping] : 'review.edit.unchanged')}
    </Typography>
  );
});

interface SaveProps {
  isSaving: boolean;
  mayBe: boolean;
  onSave: () => Promise<void>;
}

const Save = memo(function Save({ isSaving, mayBe, onSave }: SaveProps): ReactElement {
  const { t } = useWords();
  return (
    <Button loading={isSaving} disabled={!mayBe} onClick={() => void onSave()}>
      {t('review.edit.save')}
    </Button>
  );
});

const Bar = styled.div`
  align-items: center;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  bottom: ${ACT_BAR_HEIGHT};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  justify-content: space-between;
  margin-top: auto;
  padding: 0.8rem 1.6rem;
  position: sticky;
  z-index: 1;

  /* What comes and goes stands before the button that saves, which keeps its corner. */
  > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem;
    justify-content: flex-end;
    margin-inline-start: auto;
  }
`;
