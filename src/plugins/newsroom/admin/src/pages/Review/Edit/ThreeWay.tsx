import { Button, Flex, Typography } from '@strapi/design-system';
import { useMemo, type ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { ThreeTexts } from '../../../../../shared/difference';
import type { ArticleContent } from '../../../../../shared/article';
import { useWords } from '../../../hooks/use-words';
import { Card } from '../layout';
import { FieldRow, LineRow } from './three-way-rows';
import { useChoices } from './use-choices';
import type { Editing } from './use-editing';

interface ThreeWayProps {
  view: ReviewView;
  editing: Editing;
  onClose: () => void;
}

/** One's own text, that of the other person, and what both began with: a choice for each line that differs. */
export function ThreeWay({ view, editing, onClose }: ThreeWayProps): ReactElement {
  const { t } = useWords();
  const { base, text: mine } = editing;
  const theirs = view.article;
  const texts = useMemo((): ThreeTexts<ArticleContent> => ({ base, mine, theirs }), [base, mine, theirs]);
  const { lines, fields, choiceOf, choose, open, text } = useChoices(texts);
  const goOn = () => {
    editing.goOn({ version: view.version, base: theirs, text: text() });
    onClose();
  };
  return (
    <Card title={t('review.three-way', { mine: editing.version, theirs: view.version })}>
      <Typography textColor="neutral600">{t('review.three-way.how')}</Typography>
      {lines.map((line, index) =>
        line.changedBy === 'nobody' ? null : (
          <LineRow
            key={index}
            line={line}
            texts={texts}
            choice={choiceOf(index, line)}
            onChoose={choose(index)}
          />
        ),
      )}
      {fields.map((one) => (
        <FieldRow
          key={one.field}
          whole={one}
          texts={texts}
          choice={choiceOf(one.field, one)}
          onChoose={choose(one.field)}
        />
      ))}
      <Flex gap={2} wrap="wrap" justifyContent="flex-end">
        <Typography role="status" variant="pi">
          {t('review.three-way.open', { count: open })}
        </Typography>
        <Button variant="tertiary" onClick={onClose}>
          {t('review.cancel')}
        </Button>
        <Button disabled={open > 0} onClick={goOn}>
          {t('review.three-way.take')}
        </Button>
      </Flex>
    </Card>
  );
}
