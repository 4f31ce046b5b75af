import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, type Dispatch, type DragEvent, type ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';
import { useReading } from './use-reading';
import type { WorkStep, Work } from '../work/work';

/** Where the text of a page is put in: typed, pasted, or from a file. */
export function PasteForm({ work, dispatch }: { work: Work; dispatch: Dispatch<WorkStep> }): ReactElement {
  const { t } = useWords();
  const { read, take, isReading, refusal } = useReading(work, dispatch);
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void take(file);
  };
  return (
    <Box
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      onDrop={drop}
      onDragOver={allowFiles}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="text" error={refusal ?? undefined} hint={t('import.text-hint')}>
          <Field.Label>{t('import.text')}</Field.Label>
          <Textarea
            minHeight="30rem"
            value={work.text}
            onChange={({ target }: { target: HTMLTextAreaElement }) =>
              dispatch({ do: 'write-text', text: target.value })
            }
          />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
        <Flex gap={2} wrap="wrap">
          <Button loading={isReading} onClick={() => void read()}>
            {t('import.read')}
          </Button>
          <FileButton onChoose={(file) => void take(file)} />
        </Flex>
      </Flex>
    </Box>
  );
}

const allowFiles = (event: DragEvent): void => {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
};

function FileButton({ onChoose }: { onChoose: (file: File) => void }): ReactElement {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="tertiary" startIcon={<Upload />} onClick={() => input.current?.click()}>
        {t('import.choose-file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
    </>
  );
}
