import { Flex } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import type { Act } from '../../../../shared/vocabulary';
import { ActButton } from './ActButton';

interface ActButtonsProps {
  view: Pick<ReviewView, 'missing' | 'schedules'>;
  acts: readonly Act[];
  isBusy: boolean;
  onChoose: (act: Act) => void;
  size?: 'S';
}

/** A button for each act. */
export const ActButtons = ({ acts, ...button }: ActButtonsProps): ReactElement => (
  <Flex gap={2} wrap="wrap">
    {acts.map((act) => (
      <ActButton key={act} act={act} {...button} />
    ))}
  </Flex>
);
