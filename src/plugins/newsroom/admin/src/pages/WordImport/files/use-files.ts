import { useEffect, useReducer, type Dispatch } from 'react';
import { useNewsroomImportWordMutation, useNewsroomPreviewWordMutation } from '../../../api/word-files';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useStable } from '../../../hooks/use-stable';
import { afterStep, readyOf, type FileStep, type Taken } from './files';

/** The files that an editor chose, and what can be done with them. */
export interface Files {
  files: readonly Taken[];
  dispatch: Dispatch<FileStep>;
  /** Makes drafts of these, one after the other. */
  send: (some: readonly Taken[]) => Promise<void>;
  ready: readonly Taken[];
  isBusy: boolean;
}

/** Has files read one after the other, as the server does, and makes drafts of them. */
export function useFiles(): Files {
  const [files, dispatch] = useReducer(afterStep, []);
  const [importWord] = useNewsroomImportWordMutation();
  const refusalText = useRefusalText();
  useReader(files, dispatch);
  const change = (id: number, changed: Partial<Taken>) => dispatch({ do: 'change', id, change: changed });
  const sendOne = async ({ id, file, headline }: Taken) => {
    change(id, { state: 'sending', refusal: null });
    const answer = await importWord({ file, headline });
    if ('error' in answer) change(id, { state: 'read', refusal: refusalText(answer.error) });
    else change(id, { state: 'done', documentId: answer.data.data.documentId });
  };
  const send = async (some: readonly Taken[]) => {
    for (const one of some) await sendOne(one);
  };
  const isBusy = files.some(({ state }) => state === 'sending' || state === 'waiting');
  return { files, dispatch, send, ready: readyOf(files), isBusy };
}

/** Has the first file read that waits for it; what comes of it makes the next one the first. */
function useReader(files: readonly Taken[], dispatch: Dispatch<FileStep>): void {
  const [preview] = useNewsroomPreviewWordMutation();
  const refusalText = useRefusalText();
  const next = files.find(({ state }) => state === 'waiting');
  const readNext = useStable(async () => {
    if (!next) return;
    const answer = await preview({ file: next.file });
    const read = 'error' in answer ? null : answer.data.data;
    const refusal = 'error' in answer ? refusalText(answer.error) : null;
    const change = { state: read ? 'read' : 'refused', read, refusal } as const;
    dispatch({ do: 'change', id: next.id, change: { ...change, headline: read?.story.headline ?? '' } });
  });
  const id = next?.id;
  useEffect(() => {
    if (id !== undefined) void readNext();
  }, [id, readNext]);
}
