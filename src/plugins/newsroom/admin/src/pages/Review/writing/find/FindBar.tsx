import { Button, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { findNext, findPrev, replaceAll, replaceNext } from 'prosemirror-search';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useWords } from '../../../../hooks/use-words';
import type { Key } from '../../../../translations';
import { countIn, queryOf, selectedWords, useQuery } from './query';

interface FindBarProps {
  view: EditorView;
  isWritable: boolean;
  onClose: () => void;
}

/** 查找替换: finds words in all fields of the sheet, and puts others in their place. */
export function FindBar({ view, isWritable, onClose }: FindBarProps): ReactElement {
  const { t } = useWords();
  const [words, setWords] = useState(() => ({ find: selectedWords(view.state), replace: '' }));
  const query = queryOf(words);
  useQuery(view, query);
  const count = countIn(view.state, query);
  const run = (command: Command) => () => void command(view.state, view.dispatch.bind(view));
  const keys = { Enter: run(findNext), 'Shift+Enter': run(findPrev), Escape: onClose };
  const change = (name: Key, command: Command) => (
    <Button size="S" variant="tertiary" disabled={!isWritable || count === 0} onClick={run(command)}>
      {t(name)}
    </Button>
  );
  return (
    <Flex role="search" aria-label={t('writing.find')} gap={2} wrap="wrap" onKeyDown={onKeys(keys)}>
      <WordsInput
        label={t('writing.find')}
        value={words.find}
        onType={(find) => setWords({ ...words, find })}
        isFirst
      />
      <IconButton label={t('writing.find.previous')} onClick={run(findPrev)}>
        <ArrowUp />
      </IconButton>
      <IconButton label={t('writing.find.next')} onClick={run(findNext)}>
        <ArrowDown />
      </IconButton>
      <WordsInput
        label={t('writing.find.replace-with')}
        value={words.replace}
        onType={(replace) => setWords({ ...words, replace })}
      />
      {change('writing.find.replace', replaceNext)}
      {change('writing.find.replace-all', replaceAll)}
      <Typography variant="pi" role="status">
        {t('writing.find.count', { count })}
      </Typography>
      <IconButton label={t('review.close')} onClick={onClose}>
        <Cross />
      </IconButton>
    </Flex>
  );
}

interface WordsInputProps {
  label: string;
  value: string;
  onType: (words: string) => void;
  isFirst?: boolean;
}

function WordsInput({ label, value, onType, isFirst = false }: WordsInputProps): ReactElement {
  return (
    <TextInput
      autoFocus={isFirst}
      size="S"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={({ target }) => onType(target.value)}
    />
  );
}

/** Does something on a key, and not where the key belongs to an input method or to a button. */
const onKeys = (acts: Record<string, () => void>) => (event: KeyboardEvent) => {
  const act = acts[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
  const isOfButton = event.key === 'Enter' && event.target instanceof HTMLButtonElement;
  if (!act || isOfButton || event.nativeEvent.isComposing) return;
  event.preventDefault();
  act();
};
