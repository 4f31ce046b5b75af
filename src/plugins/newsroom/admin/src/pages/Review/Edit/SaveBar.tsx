import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { HalfWidth } from './HalfWidth';
import type { Keeping } from './use-autosave';
import type { Editing } from './use-editing';
import type { Saving } from './use-save';

const KEPT: Record<Keeping, Key> = {
  pending: 'review.edit.unsaved',
  here: 'review.edit.kept-here',
  newsroom: 'review.edit.kept',
};

interface SaveBarProps {
  editing: Editing;
  saving: Saving;
  /** Whether the text has to be left alone for now. */
  isLocked: boolean;
}

/** Saves the text, and says where it is as long as it is not saved. */
export function SaveBar({ editing, saving, isLocked }: SaveBarProps): ReactElement {
  const { t } = useWords();
  const isChanged = editing.unsaved !== null;
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
          {t(isChanged ? KEPT[editing.keeping] : 'review.edit.unchanged')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {!isLocked && <HalfWidth editing={editing} />}
          <Button
            variant="tertiary"
            disabled={!isChanged || editing.isSaving}
            onClick={() => void saving.giveUp()}
          >
            {t('review.edit.give-up')}
          </Button>
          <Button
            loading={editing.isSaving}
            disabled={!isChanged || isLocked || !editing.text.headline.trim()}
            onClick={() => void saving.save()}
          >
            {t('review.edit.save')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
