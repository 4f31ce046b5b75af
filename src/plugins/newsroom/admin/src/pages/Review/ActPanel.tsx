import { Flex, Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { PossibleAct, ReviewView } from '../../../../shared/contracts/review';
import { ACT_LABELS, type Act } from '../../../../shared/vocabulary';
import { ActChoice } from '../../components/acts/ActChoice';
import { CLAIMING, possibleActs } from '../../components/acts/needs';
import { capital } from '../../components/words/capital';
import { Notice } from '../../components/screens/Notice';
import { useWords } from '../../hooks/use-words';
import { Card } from './layout';

interface ActPanelProps {
  view: ReviewView;
  /** Whether the person has written what is not saved. */
  isUnsaved: boolean;
}

/** What this person may do to the story now, and why not the rest. */
export function ActPanel({ view, isUnsaved }: ActPanelProps): ReactElement {
  const { t } = useWords();
  const [asked, ask] = useState<Act>();
  const acts = possibleActs(view).filter((act) => !CLAIMING.includes(act));
  return (
    <Card title={t('review.acts')}>
      {acts.length === 0 && <Typography variant="pi">{t('review.acts.none')}</Typography>}
      {isUnsaved && acts.length > 0 && <Notice variant="primary" title={t('entry.unsaved')} />}
      <ActChoice view={view} acts={isUnsaved ? [] : acts} asked={asked} onAsk={ask} />
      <NotNow acts={view.acts.filter((one) => !one.allowed)} />
    </Card>
  );
}

/** The acts that are not possible, each with its reason; folded, so that it does not distract. */
function NotNow({ acts }: { acts: readonly PossibleAct[] }): ReactElement {
  const { t, label } = useWords();
  return (
    <details>
      <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
        {t('review.acts.not-now', { count: acts.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {acts.map(({ act, message }) => (
          <li key={act}>
            <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
              {capital(label(ACT_LABELS[act]))}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {message && label(message)}
            </Typography>
          </li>
        ))}
      </Flex>
    </details>
  );
}
