import { Flex, IconButton, TextInput } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../../hooks/use-words';
import { useStory } from './use-story';
import { removeSubhead, writeSubhead } from './paragraphs';

/** The subheads that stand before a paragraph. */
export function Subheads({ at, before }: { at: number; before: number }): ReactElement {
  const { t } = useWords();
  const { story, edit } = useStory(at);
  return (
    <>
      {story.subheads.map(
        ({ beforeParagraph, text }, index) =>
          beforeParagraph === before && (
            <Flex key={index} gap={2}>
              <Wide>
                <TextInput
                  aria-label={t('import.subhead-number', { number: index + 1 })}
                  value={text}
                  onChange={({ target }) =>
                    edit(`subheads.${index}`, writeSubhead(story, index, target.value))
                  }
                />
              </Wide>
              <IconButton
                label={t('import.remove-subhead', { number: index + 1 })}
                onClick={() => edit('text', removeSubhead(story, index))}
              >
                <Trash />
              </IconButton>
            </Flex>
          ),
      )}
    </>
  );
}

const Wide = styled.div`
  flex: 1;
`;
