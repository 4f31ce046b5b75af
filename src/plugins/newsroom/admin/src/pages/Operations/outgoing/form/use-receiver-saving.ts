import { useNewsroomWriteReceiverMutation } from '../../../../api/receivers';
import type { ReceiverView, ReceiverWithSecret } from '../../../../../../shared/contracts/receivers';
import { codeIn, useRefusalText } from '../../../../hooks/use-refusal';
import { useWords } from '../../../../hooks/use-words';
import type { Key } from '../../../../translations';
import { changeOf, inputOf, type ReceiverForm } from './receiver-form';

/** Where a refusal belongs that names no place. */
const FIELDS: Partial<Record<string, string>> = {
  private_address: 'url',
  token_misplaced: 'token',
  token_of_another_host: 'token',
};

/** What is said at a field that has not its shape. */
const TEXTS: Partial<Record<string, Key>> = {
  name: 'receivers.fault.name',
  url: 'receivers.fault.url',
  token: 'receivers.fault.token',
  removeWithin: 'receivers.fault.remove-within',
  'filters.keywords': 'receivers.fault.keywords',
};

interface Saving {
  /** What was written, with its secret where one was made; nothing where it was refused. */
  save: (form: ReceiverForm) => Promise<ReceiverWithSecret | undefined>;
  isBusy: boolean;
  refusal: string | null;
  /** What is wrong at a field, by its path. */
  errorAt: (path: string) => string | undefined;
}

/** Saves a receiver, and puts refusals to the fields that they are about. */
export function useReceiverSaving(seen: ReceiverView | null): Saving {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const [write, { isLoading, error }] = useNewsroomWriteReceiverMutation();
  const places = error === undefined ? [] : placesIn(error);
  const errorAt = (path: string) => {
    if (!places.includes(path)) return undefined;
    const text = codeIn(error) === 'bad_request' ? TEXTS[path] : undefined;
    return text ? t(text) : refusalText(error);
  };
  return {
    save: async (form) => {
      const answer = await write(
        seen ? { id: seen.id, data: changeOf(form, seen) } : { data: inputOf(form) },
      );
      return 'data' in answer ? answer.data : undefined;
    },
    isBusy: isLoading,
    refusal: error !== undefined && places.length === 0 ? refusalText(error) : null,
    errorAt,
  };
}

/** The fields that a refusal names: of a filter the kind that is named, whatever of it is wrong. */
function placesIn(error: unknown): string[] {
  const { issues } = (error as { details?: { issues?: { path: (string | number)[] }[] } }).details ?? {};
  if (issues) return issues.map(({ path }) => path.slice(0, path[0] === 'filters' ? 2 : 1).join('.'));
  return [FIELDS[String(codeIn(error))] ?? []].flat();
}
