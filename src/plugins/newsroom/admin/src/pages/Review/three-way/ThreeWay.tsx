import { Button, Flex, Typography } from '@strapi/design-system';
import { useMemo, type Dispatch, type ReactElement } from 'react';
import type { ThreeTexts } from '../../../../../shared/difference';
import type { ArticleContent } from '../../../../../shared/article';
import { useWords } from '../../../hooks/use-words';
import type { Draft, EditingEvent, SavedText } from '../editing/editing';
import { Card } from '../layout';
import { FieldRow, LineRow } from './three-way-rows';
import { useChoices } from './use-choices';

interface ThreeWayProps {
  story: SavedText;
  draft: Draft;
  dispatch: Dispatch<EditingEvent>;
}

/** One's own text, that of the other person, and what both began with: a choice for each line that differs. */
export function ThreeWay({ story, draft, dispatch }: ThreeWayProps): ReactElement {
  const { t } = useWords();
  const { base, text: mine } = draft;
  const theirs = story.text;
  const texts = useMemo((): ThreeTexts<ArticleContent> => ({ base, mine, theirs }), [base, mine, theirs]);
  const { lines, fields, open, text } = useChoices(texts);
  const { version } = story;
  return (
    <Card title={t('review.three-way', { mine: draft.version, theirs: version })}>
      <Typography textColor="neutral600">{t('review.three-way.how')}</Typography>
      {lines.map((chosen, index) => (
        <LineRow key={index} chosen={chosen} texts={texts} />
      ))}
      {fields.map(({ whole, choice, choose }) => (
        <FieldRow key={whole.field} whole={whole} texts={texts} choice={choice} onChoose={choose} />
      ))}
      <Flex gap={2} wrap="wrap" justifyContent="flex-end">
        <Typography role="status" variant="pi">
          {t('review.three-way.open', { count: open })}
        </Typography>
        <Button variant="tertiary" onClick={() => dispatch({ type: 'compare-left' })}>
          {t('review.cancel')}
        </Button>
        <Button disabled={open > 0} onClick={() => dispatch({ type: 'merged', version, text: text() })}>
          {t('review.three-way.take')}
        </Button>
      </Flex>
    </Card>
  );
}
