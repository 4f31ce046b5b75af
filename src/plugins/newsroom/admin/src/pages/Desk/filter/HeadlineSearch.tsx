import { Searchbar } from '@strapi/design-system';
import { useEffect, useState, type CompositionEvent, type ReactElement } from 'react';
import { TITLE_LENGTH } from '../../../../../shared/article';
import { useShortcuts } from '../../../components/shortcuts/use-shortcuts';
import { useWords } from '../../../hooks/use-words';
import { useDeskFilter } from './use-desk-filter';

/** How long the words stand still before they are looked for. */
const PAUSE_MS = 300;

/** Looks for words of the headline while they are written, but not for the letters that an input method composes from. */
export function HeadlineSearch(): ReactElement {
  const { t } = useWords();
  const { filter, change } = useDeskFilter();
  const [text, setText] = useTextOf(filter.words);
  const [isComposing, setComposing] = useState(false);
  const words = text.trim();
  useShortcuts({ '/': () => document.querySelector<HTMLElement>('input[name="headline"]')?.focus() });
  useEffect(() => {
    if (isComposing || words === filter.words) return undefined;
    const timer = setTimeout(() => change({ _q: words }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, isComposing, filter.words, change]);
  return (
    <Searchbar
      name="headline"
      size="S"
      value={text}
      maxLength={TITLE_LENGTH}
      placeholder={t('desk.search')}
      clearLabel={t('desk.search-clear')}
      onClear={() => {
        setText('');
        change({ _q: null });
      }}
      onChange={({ target }) => setText(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
        setComposing(false);
        setText(currentTarget.value);
      }}
    >
      {t('desk.search')}
    </Searchbar>
  );
}

/** What is written in the field; it follows the address where that comes to say something else. */
function useTextOf(words: string): [string, (text: string) => void] {
  const [text, setText] = useState(words);
  const [known, setKnown] = useState(words);
  if (words !== known) {
    setKnown(words);
    if (words !== text.trim()) setText(words);
  }
  return [text, setText];
}
