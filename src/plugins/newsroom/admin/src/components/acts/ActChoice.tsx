import { Flex } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import type { Act } from '../../../../shared/vocabulary';
import { ACT_KEYS } from '../shortcuts/shortcuts';
import { useShortcuts } from '../shortcuts/use-shortcuts';
import { ActButton } from './ActButton';
import { ActDialog } from './ActDialog';
import { isDoneAtOnce } from './needs';
import { RefusalAlert } from './RefusalAlert';
import { useAct } from './use-act';

interface ActChoiceProps {
  view: ReviewView;
  acts: readonly Act[];
  /** The act whose dialog is open. */
  asked: Act | undefined;
  onAsk: (act: Act | undefined) => void;
}

/** Buttons for acts; those that ask for something open a dialog, and a refusal stands above them. */
export function ActChoice({ view, acts, asked, onAsk }: ActChoiceProps): ReactElement {
  const acting = useAct(view);
  const choose = (act: Act) => {
    acting.forget();
    if (isDoneAtOnce(act)) void acting.take(act, view);
    else onAsk(act);
  };
  useShortcuts(
    Object.fromEntries(
      acts.flatMap((act) => (ACT_KEYS[act] ? [[ACT_KEYS[act], () => acting.isBusy || choose(act)]] : [])),
    ),
  );
  return (
    <>
      {acting.refused && <RefusalAlert view={view} refused={acting.refused} onClose={acting.forget} />}
      <Flex gap={2} wrap="wrap">
        {acts.map((act) => (
          <ActButton key={act} act={act} view={view} isBusy={acting.isBusy} onChoose={choose} />
        ))}
      </Flex>
      {asked && (
        <ActDialog key={asked} act={asked} view={view} acting={acting} onClose={() => onAsk(undefined)} />
      )}
    </>
  );
}
