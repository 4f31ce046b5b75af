import { useMemo, useState } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import { threeWay, type ThreeTexts, type ThreeWayLine } from '../../../../../shared/difference';
import { choiceFor, type Choice } from './choice';
import { merged } from './merge';
import { wholeFields, type WholeField } from './whole-fields';

type Key = string | number;

/** How a person chooses between two changed texts. */
export interface Choices {
  lines: ThreeWayLine[];
  fields: WholeField[];
  choiceOf: (key: Key, one: Pick<ThreeWayLine, 'changedBy'>) => Choice | undefined;
  choose: (key: Key) => (choice: Choice) => void;
  /** How many are not chosen yet. */
  open: number;
  /** The text as it was chosen. */
  text: () => ArticleContent;
}

/** Where two texts differ, by the place of a line or the name of a field, and what was chosen of each. */
export function useChoices(texts: ThreeTexts<ArticleContent>): Choices {
  const lines = useMemo(() => threeWay(texts), [texts]);
  const fields = useMemo(() => wholeFields(texts), [texts]);
  const [chosen, setChosen] = useState<Record<Key, Choice>>({});
  const choiceOf: Choices['choiceOf'] = (key, one) => chosen[key] ?? choiceFor(one);
  const takenLines = lines.flatMap((line, index) => decided(line, choiceOf(index, line)));
  const takenFields = fields.flatMap((one) => decided(one, choiceOf(one.field, one)));
  return {
    lines,
    fields,
    choiceOf,
    choose: (key) => (choice) => setChosen((now) => ({ ...now, [key]: choice })),
    open: lines.length + fields.length - takenLines.length - takenFields.length,
    text: () => merged(texts, takenLines, takenFields),
  };
}

/** What differs, with whose it is; nothing as long as nobody chose. */
const decided = <One extends object>(one: One, choice: Choice | undefined): (One & { choice: Choice })[] =>
  choice ? [{ ...one, choice }] : [];
