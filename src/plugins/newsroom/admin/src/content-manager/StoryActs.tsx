import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../shared/contracts/review';
import { ActAnswers } from '../components/acts/ActAnswers';
import { ActButtons } from '../components/acts/ActButtons';
import { possibleActs } from '../components/acts/needs';
import { useActChoice } from '../components/acts/use-act-choice';
import { useWords } from '../hooks/use-words';
import { useAskedAct } from './use-asked-act';

/** The acts that this person may take now; Strapi's buttons for publishing lead to the same dialogs. */
export function StoryActs({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const acts = possibleActs(view);
  const choice = useActChoice(view, acts, useAskedAct());
  return (
    <>
      {acts.length === 0 && <Typography variant="pi">{t('review.acts.none')}</Typography>}
      <ActAnswers view={view} choice={choice} />
      <ActButtons view={view} acts={acts} isBusy={choice.acting.isBusy} onChoose={choice.choose} />
    </>
  );
}
