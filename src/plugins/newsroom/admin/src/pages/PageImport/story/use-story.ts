import type { Proposals } from '../../../../../shared/contracts/page-imports';
import type { PageStory } from '../../../../../shared/page-editing';
import { useWords } from '../../../hooks/use-words';
import type { PlacedWarning, WarningPlace } from '../warnings/warnings';
import { useWorkbench } from '../work/workbench';

/** One story on the workbench, and the means to change it. */
export interface StoryAtWork {
  story: PageStory;
  proposals: Proposals | null;
  warnings: PlacedWarning[];
  /** Those of a part that is not a paragraph. */
  warningsAt: (part: WarningPlace['part']) => PlacedWarning[];
  /** `part` names what is written in, so that letters typed one after another are one step. */
  edit: (part: string, change: Partial<PageStory>) => void;
  /** What is wrong with a field. */
  errorAt: (field: string) => string | undefined;
}

/** The story at a place of the page. */
export function useStory(at: number): StoryAtWork {
  const { t } = useWords();
  const { work, dispatch, faults, proposals, ...bench } = useWorkbench();
  const story = work.stories[at];
  if (!story) throw new Error(`There is no story ${at} on this page.`);
  const warnings = bench.warnings.filter((warning) => warning.story === at);
  return {
    story,
    proposals,
    warnings,
    warningsAt: (part) => warnings.filter(({ place }) => place.part === part),
    edit: (part, change) => dispatch({ do: 'edit', at, part, change }),
    errorAt: (field) => {
      const fault = faults.find((one) => one.story === at && one.field === field);
      if (!fault) return undefined;
      return fault.isEmpty ? t('import.is-empty') : t('import.is-refused');
    },
  };
}
