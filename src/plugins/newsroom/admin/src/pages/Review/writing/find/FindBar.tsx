import { Button, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import {
  findNext,
  findPrev,
  getSearchState,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchState,
} from 'prosemirror-search';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useWords } from '../../../../hooks/use-words';

interface FindBarProps {
  view: EditorView;
  isWritable: boolean;
  onClose: () => void;
}

const queryOf = (find: string, replace: string): SearchQuery =>
  new SearchQuery({ search: find, replace, literal: true });

/** 查找替换: finds words in all fields of the sheet, and puts others in their place. */
export function FindBar({ view, isWritable, onClose }: FindBarProps): ReactElement {
  const { t } = useWords();
  const [find, setFind] = useState(() => selectedWords(view.state));
  const [replace, setReplace] = useState('');
  const [count, setCount] = useState(0);
  const run = (command: Command) => () => {
    command(view.state, view.dispatch);
    setCount(countIn(view.state));
  };
  useEffect(() => {
    view.dispatch(setSearchState(view.state.tr, queryOf(find, replace)));
    setCount(countIn(view.state));
  }, [view, find, replace]);
  useEffect(() => () => stop(view), [view]);
  const onKey = onKeys({ Enter: run(findNext), 'Shift+Enter': run(findPrev), Escape: onClose });
  return (
    <Flex role="search" aria-label={t('writing.find')} gap={2} wrap="wrap" onKeyDown={onKey}>
      <TextInput
        autoFocus
        size="S"
        aria-label={t('writing.find')}
        placeholder={t('writing.find')}
        value={find}
        onChange={({ target }) => setFind(target.value)}
      />
      <IconButton label={t('writing.find.previous')} onClick={run(findPrev)}>
        <ArrowUp />
      </IconButton>
      <IconButton label={t('writing.find.next')} onClick={run(findNext)}>
        <ArrowDown />
      </IconButton>
      <TextInput
        size="S"
        aria-label={t('writing.find.replace-with')}
        placeholder={t('writing.find.replace-with')}
        value={replace}
        onChange={({ target }) => setReplace(target.value)}
      />
      <Button size="S" variant="tertiary" disabled={!isWritable || count === 0} onClick={run(replaceNext)}>
        {t('writing.find.replace')}
      </Button>
      <Button size="S" variant="tertiary" disabled={!isWritable || count === 0} onClick={run(replaceAll)}>
        {t('writing.find.replace-all')}
      </Button>
      <Typography variant="pi" role="status">
        {t('writing.find.count', { count })}
      </Typography>
      <IconButton label={t('review.close')} onClick={onClose}>
        <Cross />
      </IconButton>
    </Flex>
  );
}

/** What is selected in one text, to begin the search with. */
function selectedWords({ doc, selection: { from, to, $from, $to } }: EditorState): string {
  return $from.sameParent($to) ? doc.textBetween(from, to) : '';
}

/** How often the words are found. */
function countIn(state: EditorState): number {
  const query = getSearchState(state)?.query;
  if (!query?.valid) return 0;
  let count = 0;
  let found = query.findNext(state);
  while (found) {
    count += 1;
    found = query.findNext(state, found.to);
  }
  return count;
}

function stop(view: EditorView): void {
  if (!view.isDestroyed) view.dispatch(setSearchState(view.state.tr, queryOf('', '')));
}

/** Does something on a key, and not where the key belongs to an input method. */
const onKeys = (acts: Record<string, () => void>) => (event: KeyboardEvent) => {
  const act = acts[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
  const isOfButton = event.key === 'Enter' && event.target instanceof HTMLButtonElement;
  if (!act || isOfButton || event.nativeEvent.isComposing) return;
  event.preventDefault();
  act();
};
