import type { ReactElement } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import { linesOf, piecesOf, type ThreeTexts, type ThreeWayLine } from '../../../../../shared/difference';
import { useWords } from '../../../hooks/use-words';
import { Pieces } from '../../../components/difference/Pieces';
import { useFieldName } from '../../../hooks/use-field-name';
import type { Choice } from './choice';
import { ThreeWayRow } from './ThreeWayRow';
import type { WholeField } from './whole-fields';
import { WholeValue } from './WholeValue';

interface Chosen {
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

/** One line as both made it, each as a difference from what they began with. */
export function LineRow({
  line,
  texts,
  ...chosen
}: Chosen & { line: ThreeWayLine; texts: ThreeTexts }): ReactElement {
  const { t } = useWords();
  const fieldName = useFieldName();
  const was = textOf(texts, line, 'base');
  const side = (choice: Choice) => (
    <>
      {line[choice] === null && <em>{t('review.three-way.absent')} </em>}
      <Pieces pieces={piecesOf(was, textOf(texts, line, choice))} />
    </>
  );
  const sides = { mine: side('mine'), theirs: side('theirs') };
  return <ThreeWayRow name={fieldName(line.field)} changedBy={line.changedBy} sides={sides} {...chosen} />;
}

function textOf(texts: ThreeTexts, line: ThreeWayLine, side: 'base' | Choice): string {
  const lines = linesOf(texts[side]);
  return lines.find(({ field, index }) => field === line.field && index === line[side])?.text ?? '';
}

/** A field beside the text as both made it. */
export function FieldRow({
  whole: { field, changedBy },
  texts,
  ...chosen
}: Chosen & { whole: WholeField; texts: ThreeTexts<ArticleContent> }): ReactElement {
  const fieldName = useFieldName();
  const sides = {
    mine: <WholeValue field={field} text={texts.mine} />,
    theirs: <WholeValue field={field} text={texts.theirs} />,
  };
  return <ThreeWayRow name={fieldName(field)} changedBy={changedBy} sides={sides} {...chosen} />;
}
