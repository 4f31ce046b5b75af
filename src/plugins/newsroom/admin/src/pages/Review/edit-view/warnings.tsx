import { Button, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { capital } from '../../../components/words/capital';
import { Notice } from '../../../components/screens/Notice';
import { useStepName } from '../../../hooks/use-step-name';
import { useWords } from '../../../hooks/use-words';

/** Says what a change of the text takes with it, before anybody saves one. */
export function WouldVoid({
  view: { editWouldVoid, publication },
}: {
  view: ReviewView;
}): ReactElement | null {
  const { t } = useWords();
  const stepName = useStepName();
  // Of a public story the way of its correction says so.
  if (editWouldVoid.length === 0 || publication === 'published') return null;
  return (
    <Notice variant="warning" title={t('review.edit.would-void')}>
      <Typography textColor="neutral800">{editWouldVoid.map(stepName).map(capital).join(' · ')}</Typography>
    </Notice>
  );
}

/** Says that somebody else saved the story in the meantime. */
export function StaleWarning({ onCompare }: { onCompare: () => void }): ReactElement {
  const { t } = useWords();
  return (
    <Notice variant="warning" title={t('review.edit.stale')}>
      <Button size="S" variant="secondary" onClick={onCompare}>
        {t('review.edit.compare')}
      </Button>
    </Notice>
  );
}
