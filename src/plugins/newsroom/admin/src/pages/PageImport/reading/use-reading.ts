import { useState, type Dispatch } from 'react';
import type { PagePreview } from '../../../../../shared/contracts/page-imports';
import { useNewsroomPreviewPageMutation } from '../../../api/page-imports';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { checkedText, textIn } from './page-file';
import type { WorkStep, Work } from '../work/work';

/** The ways from a text to its reading. */
export interface Reading {
  /** Has the text read. */
  read: () => Promise<void>;
  /** Takes the text of a file. */
  take: (file: File) => Promise<void>;
  isReading: boolean;
  /** Why the last text or file was not taken; what was there before stays. */
  refusal: string | null;
}

/** Takes in the text of a page, and has it read. */
export function useReading({ text }: Work, dispatch: Dispatch<WorkStep>): Reading {
  const { reason } = useWords();
  const refusalText = useRefusalText();
  const [preview, { isLoading }] = useNewsroomPreviewPageMutation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const read = async () => {
    const checked = checkedText(text);
    if ('refusal' in checked) {
      setRefusal(reason(checked.refusal) ?? null);
      return;
    }
    const answer = await preview({ text });
    if ('error' in answer) setRefusal(refusalText(answer.error));
    else dispatch({ do: 'read', page: answer.data.page, on: printedOn(answer.data) });
  };
  const take = async (file: File) => {
    const taken = textIn(new Uint8Array(await file.arrayBuffer()));
    const isTaken = 'text' in taken;
    setRefusal(isTaken ? null : (reason(taken.refusal) ?? null));
    if (isTaken) dispatch({ do: 'write-text', text: taken.text });
  };
  return { read, take, isReading: isLoading, refusal };
}

const printedOn = ({ issueDate, pageNumber, pageName }: PagePreview) => ({
  issueDate,
  pageNumber: pageNumber ?? '',
  pageName: pageName ?? '',
});
