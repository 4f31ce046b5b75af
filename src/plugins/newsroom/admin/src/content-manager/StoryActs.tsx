import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../shared/contracts/review';
import { ActChoice } from '../components/acts/ActChoice';
import { possibleActs } from '../components/acts/needs';
import { useWords } from '../hooks/use-words';
import { useAskedAct } from './use-asked-act';

/** The acts that this person may take now; Strapi's buttons for publishing lead to the same dialogs. */
export function StoryActs({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const { asked, ask } = useAskedAct();
  const acts = possibleActs(view);
  return (
    <>
      {acts.length === 0 && <Typography variant="pi">{t('review.acts.none')}</Typography>}
      <ActChoice view={view} acts={acts} asked={asked} onAsk={ask} />
    </>
  );
}
