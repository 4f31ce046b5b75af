import { Field, TextInput } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import { useWords } from '../../hooks/use-words';
import { joinedWords, splitWords } from '../../components/fields/story/word-line';
import type { InputProps } from './input-props';
import { useRefusedField } from './use-refused-field';

/** Words in one line, such as 关键词, stored as a list. */
export function WordsInput(props: InputProps<readonly string[]>): ReactElement {
  const { name, label, value, disabled, required = false, error, onChange } = props;
  const { t } = useWords();
  const refused = useRefusedField(name);
  const [text, setText] = useLine(value ?? []);
  const write = (line: string) => {
    setText(line);
    onChange(name, wordsIn(line));
  };
  return (
    <Field.Root
      name={name}
      hint={t('review.edit.keywords-hint')}
      error={error ?? refused}
      required={required}
    >
      <Field.Label>{label}</Field.Label>
      <TextInput value={text} disabled={disabled} onChange={({ target }) => write(target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

const wordsIn = (line: string): string[] =>
  splitWords(line)
    .map((word) => word.trim())
    .filter(Boolean);

/** The line as it is typed, and that of the words again whenever they are others. */
function useLine(words: readonly string[]): [string, (line: string) => void] {
  const [line, setLine] = useState(joinedWords(words));
  const said = joinedWords(words);
  const isTyped = joinedWords(wordsIn(line)) === said;
  return [isTyped ? line : said, setLine];
}
