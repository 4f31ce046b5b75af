import type { ReactElement } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import { linesOf, piecesOf, type ThreeTexts, type ThreeWayLine } from '../../../../../shared/difference';
import { useWords } from '../../../hooks/use-words';
import { Pieces } from '../../../components/difference/Pieces';
import { useFieldName } from '../../../hooks/use-field-name';
import type { Choice } from './choice';
import { ThreeWayRow } from './ThreeWayRow';
import type { LineChoices } from './use-choices';
import { WordsChosen } from './words/WordsChosen';
import type { WholeField } from './whole-fields';
import { WholeValue } from './WholeValue';

/** One line as both made it, each as a difference from what they began with, and put together of the words of both. */
export function LineRow({ chosen, texts }: { chosen: LineChoices; texts: ThreeTexts }): ReactElement {
  const { line, words, choice, choose } = chosen;
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
  return (
    <ThreeWayRow
      name={fieldName(line.field)}
      changedBy={line.changedBy}
      sides={sides}
      words={words && <WordsChosen words={words} chosen={chosen} />}
      choice={choice}
      onChoose={choose}
    />
  );
}

function textOf(texts: ThreeTexts, line: ThreeWayLine, side: 'base' | Choice): string {
  const lines = linesOf(texts[side]);
  return lines.find(({ field, index }) => field === line.field && index === line[side])?.text ?? '';
}

interface FieldRowProps {
  whole: WholeField;
  texts: ThreeTexts<ArticleContent>;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

/** A field beside the text as both made it. */
export function FieldRow({
  whole: { field, changedBy },
  texts,
  choice,
  onChoose,
}: FieldRowProps): ReactElement {
  const fieldName = useFieldName();
  const sides = {
    mine: <WholeValue field={field} text={texts.mine} />,
    theirs: <WholeValue field={field} text={texts.theirs} />,
  };
  return (
    <ThreeWayRow
      name={fieldName(field)}
      changedBy={changedBy}
      sides={sides}
      choice={choice}
      onChoose={(taken) => taken !== 'words' && onChoose(taken)}
    />
  );
}
