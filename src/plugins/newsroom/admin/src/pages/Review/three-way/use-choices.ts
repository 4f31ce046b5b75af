import { useMemo, useState } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import {
  threeWay,
  type ThreeTexts,
  type ThreeWayLine,
  type ThreeWayWords,
} from '../../../../../shared/difference';
import { choiceFor, type Choice, type LineChoice } from './choice';
import { merged } from './merge';
import { wholeFields, type WholeField } from './whole-fields';
import { textOfWords, wordsOf, type WordChoices } from './words/words';

/** A line that somebody changed, and what was chosen of it. */
export interface LineChoices {
  line: ThreeWayLine;
  /** Its words, where both changed it and it can be put together of them. */
  words: ThreeWayWords[] | null;
  chosenWords: WordChoices;
  choice: LineChoice | undefined;
  choose: (choice: LineChoice) => void;
  chooseWords: (part: number, choice: Choice) => void;
}

/** A field beside the text that somebody changed, and whose was chosen. */
interface FieldChoice {
  whole: WholeField;
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
}

/** How a person chooses between two changed texts. */
export interface Choices {
  lines: LineChoices[];
  fields: FieldChoice[];
  /** How many are not chosen yet. */
  open: number;
  /** The text as it was chosen. */
  text: () => ArticleContent;
}

/** Where two texts differ, by the place of a line or the name of a field, and what was chosen of each. */
export function useChoices(texts: ThreeTexts<ArticleContent>): Choices {
  const lines = useLines(texts);
  const fields = useFields(texts);
  const takenLines = lines.flatMap(takenOf);
  const takenFields = fields.flatMap(({ whole, choice }) => (choice ? [{ ...whole, choice }] : []));
  return {
    lines: lines.filter(({ line }) => line.changedBy !== 'nobody'),
    fields,
    open: lines.length + fields.length - takenLines.length - takenFields.length,
    text: () => merged(texts, takenLines, takenFields),
  };
}

function useLines(texts: ThreeTexts<ArticleContent>): LineChoices[] {
  const lines = useMemo(
    () => threeWay(texts).map((line) => ({ line, words: wordsOf(texts, line) })),
    [texts],
  );
  const [chosen, setChosen] = useState<Record<number, LineChoice>>({});
  const [chosenWords, setWords] = useState<Record<number, WordChoices>>({});
  return lines.map(({ line, words }, index) => ({
    line,
    words,
    chosenWords: chosenWords[index] ?? {},
    choice: chosen[index] ?? (words && textOfWords(words, {}) !== null ? 'words' : choiceFor(line)),
    choose: (choice) => setChosen((now) => ({ ...now, [index]: choice })),
    chooseWords: (part, choice) => {
      setWords((now) => ({ ...now, [index]: { ...now[index], [part]: choice } }));
      setChosen((now) => ({ ...now, [index]: 'words' }));
    },
  }));
}

function useFields(texts: ThreeTexts<ArticleContent>): FieldChoice[] {
  const fields = useMemo(() => wholeFields(texts), [texts]);
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  return fields.map((whole) => ({
    whole,
    choice: chosen[whole.field] ?? choiceFor(whole),
    choose: (choice) => setChosen((now) => ({ ...now, [whole.field]: choice })),
  }));
}

/** The line with what is taken of it; nothing as long as nobody chose. */
function takenOf({ line, words, chosenWords, choice }: LineChoices) {
  if (choice !== 'words') return choice ? [{ ...line, choice }] : [];
  const text = words && textOfWords(words, chosenWords);
  return text === null ? [] : [{ ...line, choice: 'theirs' as const, words: text }];
}
