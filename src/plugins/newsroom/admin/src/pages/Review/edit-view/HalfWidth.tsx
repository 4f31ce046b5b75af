import { useDeferredValue, useMemo, type ReactElement } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { differenceBetween } from '../../../../../shared/difference';
import { withFullWidth } from '../../../../../shared/proofreading';
import { HalfWidth as Repairs } from '../../../components/HalfWidth';
import { changesIn } from '../editing/changes';

interface HalfWidthProps {
  text: ArticleContent;
  onChange: (part: EditedFields) => void;
}

/** Gives half-width marks of the text their full-width form, after showing which; no key waits for the search. */
export function HalfWidth({ text, onChange }: HalfWidthProps): ReactElement {
  const searched = useDeferredValue(text);
  const repairs = useMemo(
    () => [{ lines: differenceBetween(searched, withFullWidth(searched)) }],
    [searched],
  );
  return <Repairs repairs={repairs} onRepair={() => onChange(changesIn(text, withFullWidth(text)))} />;
}
