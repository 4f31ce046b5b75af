import { useMemo, type ReactElement } from 'react';
import { HalfWidth } from '../../../components/fields/HalfWidth';
import { useWords } from '../../../hooks/use-words';
import { useWorkbench } from './workbench';
import { repairOf } from './full-width';

/** Repairs the half-width marks of all stories of the page in one step. */
export function PageRepair(): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  const { stories } = work;
  const repairs = useMemo(() => stories.map(repairOf), [stories]);
  return (
    <HalfWidth
      repairs={repairs.map((lines, at) => ({
        title: stories[at]?.headline || t('import.no-headline'),
        lines,
      }))}
      onRepair={() => dispatch({ do: 'repair' })}
    />
  );
}
