import { Flex } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import type { Act } from '../../../../shared/vocabulary';
import { ACT_KEYS } from '../shortcuts/shortcuts';
import { useShortcuts } from '../shortcuts/use-shortcuts';
import { ActButton } from './ActButton';
import { ActDialog } from './ActDialog';
import { LeftForm } from './kept/LeftForm';
import { isDoneAtOnce } from './needs';
import { RefusalAlert } from './RefusalAlert';
import { useAct } from './use-act';

interface ActChoiceProps {
  view: ReviewView;
  acts: readonly Act[];
  /** The act whose dialog is open. */
  asked: Act | undefined;
  onAsk: (act: Act | undefined) => void;
  size?: 'S';
}

/** Buttons for acts; those that ask for something open a dialog, and a refusal stands above them. */
export function ActChoice({ view, acts, asked, onAsk, size }: ActChoiceProps): ReactElement {
  const acting = useAct(view);
  const choose = (act: Act) => {
    acting.forget();
    if (act === acting.left) acting.takeUp();
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
      {!asked && <LeftForm acting={acting} acts={acts} view={view} onAsk={choose} />}
      <Flex gap={2} wrap="wrap">
        {acts.map((act) => (
          <ActButton key={act} size={size} act={act} view={view} isBusy={acting.isBusy} onChoose={choose} />
        ))}
      </Flex>
      {asked && (
        <ActDialog key={asked} act={asked} view={view} acting={acting} onClose={() => onAsk(undefined)} />
      )}
    </>
  );
}
