import type { Written } from '../../../api/directory';
import { CODE_LENGTH, NAME_LENGTH } from '../../../../../shared/contracts/directory-entries';
import { codeIn, useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { usePeriodText } from '../use-period-text';
import { faultsIn } from './faults';

/** How an entry is saved, and why it was not. */
export interface EntrySaving<Input = never> {
  /** Says whether it was taken. */
  save: (written: Written<Input>) => Promise<boolean>;
  isBusy: boolean;
  /** What is wrong with the entry as a whole; nothing where a field says it. */
  refusal: string | null;
  /** What is wrong at a field, by its path. */
  errorAt: (path: string) => string | undefined;
}

/** A call of the client, as it gives it. */
type Call<Input> = readonly [
  (written: Written<Input>) => PromiseLike<object>,
  { isLoading: boolean; error?: unknown },
];

/** Saves entries of a kind, and puts refusals into words. */
export function useEntrySaving<Input>([write, { isLoading, error }]: Call<Input>): EntrySaving<Input> {
  const { t } = useWords();
  const refusalText = useRefusalToSave();
  const faults = faultsIn(error);
  return {
    save: async (written) => !('error' in (await write(written))),
    isBusy: isLoading,
    refusal: error && Object.keys(faults).length === 0 ? refusalText(error) : null,
    errorAt: (path) => faults[path] && t(faults[path], { most: path === 'code' ? CODE_LENGTH : NAME_LENGTH }),
  };
}

/** What a refusal tells of the entry that is in the way. */
interface InTheWay {
  name: string;
  entry: string;
  person: string;
  from: string | null;
  until: string | null;
}

function useRefusalToSave(): (error: unknown) => string {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const periodText = usePeriodText();
  return (error) => {
    const { details } = error as { details?: InTheWay };
    const code = codeIn(error);
    if (details && code === 'name_taken')
      return t('directory.name-taken', { name: details.name, entry: details.entry });
    if (details && code === 'end_mark_overlaps')
      return t('directory.overlaps', { person: details.person, period: periodText(details) });
    return refusalText(error);
  };
}
