import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { Act } from '../../../../../shared/vocabulary';
import { useActName } from '../../../hooks/use-act-name';
import { useWords } from '../../../hooks/use-words';
import type { Acting } from '../use-act';

interface LeftFormProps {
  acting: Acting;
  /** The acts that may be taken here. */
  acts: readonly Act[];
  view: Pick<ReviewView, 'missing'>;
  onAsk: (act: Act) => void;
}

/** Offers what somebody filled in for an act that did not go through: the session ended, or the server was away. */
export function LeftForm({ acting, acts, view, onAsk }: LeftFormProps): ReactElement | null {
  const { t } = useWords();
  const nameOf = useActName();
  const { left, giveUp } = acting;
  if (!left || !acts.includes(left)) return null;
  return (
    <Flex role="status" gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral800">
        {t('review.left', { act: nameOf(left, view) })}
      </Typography>
      <Button size="S" variant="secondary" onClick={() => onAsk(left)}>
        {t('review.edit.go-on')}
      </Button>
      <Button size="S" variant="tertiary" onClick={giveUp}>
        {t('review.edit.throw-away')}
      </Button>
    </Flex>
  );
}
