import { useState } from 'react';
import { useNewsroomImportPageMutation } from '../../../api/page-imports';
import { emptyHeadlines, faultsIn, type Fault } from './faults';
import { acceptOf, type ProposedEntry } from '../names/entries';
import { sentPrint, sentStory } from './requests';
import type { Work } from '../work/work';

/** The step that makes drafts of the stories, and why the last one was refused. */
export interface Import {
  run: () => Promise<void>;
  isRunning: boolean;
  faults: Fault[];
  /** A refusal that is no story's. */
  refusal: unknown;
}

/** All stories in as drafts; what was refused is at its story until something changes there. */
export function useImport(
  { text, stories, accepted, ...work }: Work,
  entries: readonly ProposedEntry[],
  onDone: (documentId: string) => void,
): Import {
  const [importPage, { isLoading }] = useNewsroomImportPageMutation();
  const [last, setLast] = useState<{ stories: Work['stories']; error: unknown } | null>(null);
  const refused = last?.stories === stories ? last.error : null;
  const found = faultsIn(refused, stories);
  const faults = [...emptyHeadlines(stories), ...found];
  const run = async () => {
    if (faults.length > 0) return;
    const accept = acceptOf(entries, accepted);
    const answer = await importPage({
      text,
      ...sentPrint(work),
      stories: stories.map(sentStory),
      accept,
    });
    if ('error' in answer) setLast({ stories, error: answer.error });
    else onDone(answer.data.id);
  };
  return { run, isRunning: isLoading, faults, refusal: found.length > 0 ? null : refused };
}
