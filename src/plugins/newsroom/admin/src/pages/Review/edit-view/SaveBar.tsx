import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { isUnsaved, maySave, mayWrite, textOf, type Keeping } from '../editing/editing';
import type { Editor } from '../editing/use-editing';
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
  const { t } = useWords();
  const { now } = editor;
  const isChanged = isUnsaved(now.draft);
  const isSaving = now.is === 'saving';
  return (
    <Box
      position="sticky"
      bottom={0}
      background="neutral0"
      hasRadius
      shadow="popupShadow"
      padding={4}
      zIndex={1}
    >
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <Typography variant="pi" textColor="neutral600" role="status">
          {t(isChanged ? KEPT[now.keeping] : 'review.edit.unchanged')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {(isSaving || mayWrite(now)) && <HalfWidth text={textOf(now)} onChange={onChange} />}
          <Discard editor={editor} />
          <Button loading={isSaving} disabled={!maySave(now)} onClick={() => void save()}>
            {t('review.edit.save')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
