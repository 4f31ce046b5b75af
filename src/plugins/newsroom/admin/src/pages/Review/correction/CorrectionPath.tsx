import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { capital } from '../../../components/words/capital';
import { Notice } from '../../../components/screens/Notice';
import { useStepName } from '../../../hooks/use-step-name';
import { useWords } from '../../../hooks/use-words';
import { isBeingCorrected, stepsOfCorrection } from './correction';

/** 更正: the way from a changed text to the public, said as long as somebody is on it. */
export function CorrectionPath({ view }: { view: ReviewView }): ReactElement | null {
  const { t } = useWords();
  const stepName = useStepName();
  const [params] = useSearchParams();
  const isBegun = isBeingCorrected(view);
  if (view.publication !== 'published' || !(isBegun || params.get('view') === 'edit')) return null;
  const steps = stepsOfCorrection(view).map(stepName).map(capital);
  const path = [...(isBegun ? [] : [t('review.correction.write')]), ...steps, t('review.correction.publish')];
  return (
    <Notice variant="primary" title={t(isBegun ? 'review.correction.begun' : 'review.correction')}>
      <Typography tag="p" textColor="neutral800">
        {path.join(' → ')}
      </Typography>
    </Notice>
  );
}
