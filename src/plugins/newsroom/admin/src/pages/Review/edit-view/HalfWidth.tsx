import { memo, useMemo, type ReactElement } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import { differenceBetween } from '../../../../../shared/difference';
import { withFullWidth } from '../../../../../shared/proofreading';
import { HalfWidth as Shown } from '../../../components/fields/HalfWidth';
import { useStable } from '../../../hooks/use-stable';
import { useStill } from '../../../hooks/use-still';
import { changesIn } from '../editing/changes';

interface HalfWidthProps {
  text: ArticleContent;
  onChange: (part: EditedFields) => void;
}

const Repairs = memo(Shown);

/** How long after the last key. */
const AFTER_MS = 500;

/** Gives half-width marks of the text their full-width form, after showing which; they are searched for when one stops typing. */
export function HalfWidth({ text, onChange }: HalfWidthProps): ReactElement {
  const searched = useStill(text, AFTER_MS);
  const repairs = useMemo(
    () => [{ lines: differenceBetween(searched, withFullWidth(searched)) }],
    [searched],
  );
  const repair = useStable(() => onChange(changesIn(text, withFullWidth(text))));
  return <Repairs repairs={repairs} onRepair={repair} />;
}
