import { Button } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { Notice } from '../../../components/screens/Notice';
import { useWords } from '../../../hooks/use-words';
import { isLeftToOther, type Editing } from '../editing/editing';

interface LeftToOtherProps {
  now: Editing;
  onWrite: () => void;
}

/** Says that another person has the story; its text can be changed all the same, but not by oversight. */
export function LeftToOther({ now, onWrite }: LeftToOtherProps): ReactElement | null {
  const { t } = useWords();
  if (!now.holder || !isLeftToOther(now)) return null;
  return (
    <Notice variant="warning" title={t('review.claim.left-to', { name: now.holder.name })}>
      <Button size="S" variant="secondary" onClick={onWrite}>
        {t('review.claim.write-all-the-same')}
      </Button>
    </Notice>
  );
}
