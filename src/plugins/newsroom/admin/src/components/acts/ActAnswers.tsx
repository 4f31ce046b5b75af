import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import { ActDialog } from './ActDialog';
import { LeftForm } from './kept/LeftForm';
import { RefusalAlert } from './RefusalAlert';
import type { ActChoice } from './use-act-choice';

/** What acts ask for, in a dialog, and what they answer: a refusal, and what was filled in and not sent. */
export function ActAnswers({ view, choice }: { view: ReviewView; choice: ActChoice }): ReactElement {
  const { acting, acts, asked, ask, choose } = choice;
  return (
    <>
      {acting.refused && <RefusalAlert view={view} refused={acting.refused} onClose={acting.forget} />}
      {!asked && <LeftForm acting={acting} acts={acts} view={view} onAsk={choose} />}
      {asked && (
        <ActDialog key={asked} act={asked} view={view} acting={acting} onClose={() => ask(undefined)} />
      )}
    </>
  );
}
