import { useState, type ReactElement } from 'react';
import type { BulkResult } from '../../../../shared/contracts/acts';
import type { QueueRow } from '../../../../shared/contracts/queue';
import { useNewsroomBulkMutation } from '../../api/desk';
import { BulkResults } from './BulkResults';
import { FormDialog } from '../screens/FormDialog';
import { useRefusal } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';
import { bulkInputOf, EMPTY_FORM, isComplete, type BulkAct, type BulkForm } from './bulk-acts';
import { BulkFields } from './BulkFields';
import { useBulkName } from './use-bulk-name';

interface BulkDialogProps {
  act: BulkAct;
  /** The stories as the person saw them when the dialog was opened. */
  seen: readonly QueueRow[];
  /** Told which stories were refused once the others are done. */
  onRefused?: (documentIds: string[]) => void;
  onClose: () => void;
  onFocusBack?: () => void;
}

/** Asks for what the act needs, takes it on each story, and tells what became of each. */
export function BulkDialog({ act, seen, onRefused, onClose, onFocusBack }: BulkDialogProps): ReactElement {
  const { t } = useWords();
  const { form, change, take, results, isBusy } = useBulkAct(act, seen, onRefused);
  const word = useBulkName()(act, seen);
  return (
    <FormDialog
      title={t('desk.act-on-many', { act: word, count: seen.length })}
      leave={t('desk.close')}
      submit={results ? null : { label: word, isReady: isComplete(act, form), isBusy }}
      onSubmit={take}
      onClose={onClose}
      onFocusBack={onFocusBack}
    >
      {results ? (
        <BulkResults seen={seen} results={results} />
      ) : (
        <BulkFields act={act} seen={seen} form={form} onChange={change} />
      )}
    </FormDialog>
  );
}

/** Sends the act. What was filled in stays where it could not be sent. */
function useBulkAct(act: BulkAct, seen: readonly QueueRow[], onRefused: BulkDialogProps['onRefused']) {
  const refuse = useRefusal();
  const [send, { isLoading }] = useNewsroomBulkMutation();
  const [form, setForm] = useState(EMPTY_FORM);
  const [results, setResults] = useState<readonly BulkResult[] | null>(null);
  const take = async () => {
    const sent = await send({ act, input: bulkInputOf(act, form, seen) });
    if ('error' in sent) {
      refuse(sent.error);
      return;
    }
    setResults(sent.data.results);
    onRefused?.(sent.data.results.flatMap(({ done, documentId }) => (done ? [] : [documentId])));
  };
  const change = (part: Partial<BulkForm>) => setForm((now) => ({ ...now, ...part }));
  return { form, change, take, results, isBusy: isLoading };
}
