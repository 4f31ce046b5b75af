import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useWords } from '../../hooks/use-words';

/** 差错率 against its limit, in words and in colour. */
export function Rate({ rate, limit }: { rate: number; limit: number }): ReactElement {
  const { t } = useWords();
  const isOver = rate > limit;
  return (
    <Typography
      tag="p"
      variant="pi"
      fontWeight="bold"
      textColor={isOver ? 'danger600' : 'success700'}
      role="status"
    >
      {t(isOver ? 'review.rate.over' : 'review.rate.within', { rate, limit })}
    </Typography>
  );
}
