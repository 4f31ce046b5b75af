import { personBehind } from '../../../../../shared/end-marks';
import { useNewsroomEndMarksQuery } from '../../../api/directory';
import { useWords } from '../../../hooks/use-words';
import { useWorkbench } from '../work/workbench';

/** Says whose mark it is on the day of the paper; nothing where there is no mark, or no table of them. */
export function useMarkHint(): (mark: string | null | undefined) => string | undefined {
  const { t } = useWords();
  const { issueDate } = useWorkbench();
  const table = useNewsroomEndMarksQuery(undefined).data?.endMarks ?? [];
  return (mark) =>
    mark && table.length > 0 ? (personBehind(mark, issueDate, table) ?? t('import.nobodys-mark')) : undefined;
}
