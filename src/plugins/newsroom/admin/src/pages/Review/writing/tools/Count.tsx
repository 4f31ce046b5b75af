import { Typography } from '@strapi/design-system';
import { memo, type ReactElement } from 'react';
import type { ArticleContent, Block } from '../../../../../../shared/article';
import { printedCharacters } from '../../../../../../shared/characters';
import { textOfBlock } from '../../../../../../shared/difference';
import { useWords } from '../../../../hooks/use-words';

const counted = new WeakMap<Block, number>();

/** The characters of a block; counted once, since most blocks stay as they are while one writes. */
function charactersOf(block: Block): number {
  const count = counted.get(block) ?? printedCharacters(textOfBlock(block));
  counted.set(block, count);
  return count;
}

/** 字数: how many characters a reader sees, of the text and of its headline. */
export const Count = memo(function Count({
  headline,
  body,
}: Pick<ArticleContent, 'headline' | 'body'>): ReactElement {
  const { t } = useWords();
  const text = body.reduce((sum, block) => sum + charactersOf(block), 0);
  return (
    <Typography variant="pi" textColor="neutral600">
      {t('writing.count', { text, headline: printedCharacters(headline) })}
    </Typography>
  );
});
