import { Button } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import type { Act } from '../../../../shared/vocabulary';
import { useActName } from '../../hooks/use-act-name';

/** Acts that lead a story on, and those that take it from where it is; all others are quiet. */
const VARIANTS: Partial<Record<Act, 'default' | 'danger-light'>> = {
  submit: 'default',
  claim: 'default',
  approve: 'default',
  proof: 'default',
  publish: 'default',
  correct: 'default',
  countersign: 'default',
  return: 'danger-light',
  reject: 'danger-light',
  unpublish: 'danger-light',
  withdraw: 'danger-light',
  override: 'danger-light',
};

interface ActButtonProps {
  act: Act;
  view: Pick<ReviewView, 'missing' | 'schedules'>;
  isBusy: boolean;
  size?: 'S';
  onChoose: (act: Act) => void;
}

/** A button for an act. */
export function ActButton({ act, view, isBusy, size, onChoose }: ActButtonProps): ReactElement {
  const nameOf = useActName();
  // What has its time already is not offered first.
  const isSet = act === 'publish' && view.schedules.length > 0;
  return (
    <Button
      size={size}
      variant={isSet ? 'tertiary' : (VARIANTS[act] ?? 'tertiary')}
      disabled={isBusy}
      onClick={() => onChoose(act)}
    >
      {nameOf(act, view)}
    </Button>
  );
}
