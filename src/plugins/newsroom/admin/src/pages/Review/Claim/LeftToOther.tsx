import { Button } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../hooks/use-words';
import type { Claim } from './use-claim';

/** Says that another person has the story; its text can be changed all the same, but not by oversight. */
export function LeftToOther({ claim }: { claim: Claim }): ReactElement | null {
  const { t } = useWords();
  if (!claim.other || !claim.isLeftToOther) return null;
  return (
    <Notice variant="warning" title={t('review.claim.left-to', { name: claim.other.name })}>
      <Button size="S" variant="secondary" onClick={claim.writeAllTheSame}>
        {t('review.claim.write-all-the-same')}
      </Button>
    </Notice>
  );
}
