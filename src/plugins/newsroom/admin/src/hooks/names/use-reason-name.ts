import { useNewsroomReasonsQuery } from '../../api/reasons';
import { useWords } from '../use-words';

/** Names the reason of a decision as the paper's list has it; one that somebody wrote freely is its own name. */
export function useReasonName(): (code: string) => string {
  const { label } = useWords();
  const { data } = useNewsroomReasonsQuery(undefined);
  return (code) => {
    const known = data?.reasons.find((reason) => reason.code === code);
    return known ? label(known.name) : code;
  };
}
