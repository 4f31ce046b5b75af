import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ListPlus, Plus, Scissors, Trash } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';
import { useStory } from './use-story';
import { useWorkbench } from '../work/workbench';
import { addParagraph, addSubhead, joinParagraphs, removeParagraph, writeParagraph } from './paragraphs';
import { SeamList } from '../warnings/SeamList';
import { Subheads } from './Subheads';
import { TextField } from './TextField';
import { WarningList } from '../warnings/WarningList';

/** The text of a story: its paragraphs, and the subheads between them. */
export function Paragraphs({ at }: { at: number }): ReactElement {
  const { t } = useWords();
  const { story, edit, errorAt } = useStory(at);
  const error = errorAt('paragraphs') ?? errorAt('subheads');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {story.paragraphs.map((_, paragraph) => (
        <Paragraph key={paragraph} at={at} paragraph={paragraph} />
      ))}
      <Subheads at={at} before={story.paragraphs.length} />
      {error && <Typography textColor="danger600">{error}</Typography>}
      <Flex>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          onClick={() => edit('text', addParagraph(story))}
        >
          {t('import.add-paragraph')}
        </Button>
      </Flex>
    </Flex>
  );
}

function Paragraph({ at, paragraph }: { at: number; paragraph: number }): ReactElement {
  const { t } = useWords();
  const { story, edit, warnings } = useStory(at);
  const { seams } = useWorkbench();
  const here = warnings.filter(({ place }) => place.part === 'paragraph' && place.paragraph === paragraph);
  return (
    <>
      <Subheads at={at} before={paragraph} />
      <Flex direction="column" alignItems="stretch" gap={2}>
        <WarningList warnings={here} />
        <SeamList seams={seams.filter((one) => one.story === at && one.paragraph === paragraph)} />
        <TextField
          name={`paragraph-${paragraph}`}
          label={t('import.paragraph', { number: paragraph + 1 })}
          value={story.paragraphs[paragraph] ?? ''}
          onWrite={(text) => edit(`paragraphs.${paragraph}`, writeParagraph(story, paragraph, text))}
        />
        <ParagraphActions at={at} paragraph={paragraph} />
      </Flex>
    </>
  );
}

function ParagraphActions({ at, paragraph }: { at: number; paragraph: number }): ReactElement {
  const { t } = useWords();
  const { dispatch } = useWorkbench();
  const { story, edit } = useStory(at);
  const number = paragraph + 1;
  const isLast = number === story.paragraphs.length;
  return (
    <Flex gap={2} justifyContent="flex-end">
      <IconButton
        label={t('import.split-at', { number })}
        disabled={paragraph === 0}
        onClick={() => dispatch({ do: 'split', at, from: paragraph })}
      >
        <Scissors />
      </IconButton>
      <IconButton
        label={t('import.join-with-next', { number })}
        disabled={isLast}
        onClick={() => edit('text', joinParagraphs(story, paragraph))}
      >
        <ArrowDown />
      </IconButton>
      <IconButton
        label={t('import.add-subhead', { number })}
        onClick={() => edit('text', addSubhead(story, paragraph))}
      >
        <ListPlus />
      </IconButton>
      <IconButton
        label={t('import.remove-paragraph', { number })}
        onClick={() => edit('text', removeParagraph(story, paragraph))}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
}
