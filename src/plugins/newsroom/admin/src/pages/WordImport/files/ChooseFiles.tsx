import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, type DragEvent, type ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';

/** Where Word files are chosen or dropped, several at once. */
export function ChooseFiles({ onChoose }: { onChoose: (files: File[]) => void }): ReactElement {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onChoose(Array.from(event.dataTransfer.files));
  };
  return (
    <Box
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      onDrop={drop}
      onDragOver={(event: DragEvent) => event.preventDefault()}
    >
      <Flex gap={4} wrap="wrap">
        <Button variant="secondary" startIcon={<Upload />} onClick={() => input.current?.click()}>
          {t('word.choose')}
        </Button>
        <Typography textColor="neutral600">{t('word.hint')}</Typography>
      </Flex>
      <input
        ref={input}
        type="file"
        accept=".docx,.doc,.wps"
        multiple
        hidden
        aria-label={t('word.choose')}
        onChange={({ target }) => {
          onChoose(Array.from(target.files ?? []));
          target.value = '';
        }}
      />
    </Box>
  );
}
