import { Button } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { ACT_LABELS, type Act } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/use-words';
import { capital } from '../capital';

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
  isBusy: boolean;
  onChoose: (act: Act) => void;
}

/** A button for an act. */
export function ActButton({ act, isBusy, onChoose }: ActButtonProps): ReactElement {
  const { label } = useWords();
  return (
    <Button variant={VARIANTS[act] ?? 'tertiary'} disabled={isBusy} onClick={() => onChoose(act)}>
      {capital(label(ACT_LABELS[act]))}
    </Button>
  );
}
