import { useState } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import type { Act } from '../../../../shared/vocabulary';
import { useStable } from '../../hooks/use-stable';
import { ACT_KEYS } from '../shortcuts/shortcuts';
import { useShortcuts } from '../shortcuts/use-shortcuts';
import { isDoneAtOnce } from './needs';
import { useAct, type Acting } from './use-act';

/** An act whose dialog is open, and how one is opened. */
export interface Asking {
  asked: Act | undefined;
  ask: (act: Act | undefined) => void;
}

/** Acts that a person chooses from. */
export interface ActChoice extends Asking {
  acts: readonly Act[];
  acting: Acting;
  /** Takes an act, or asks for what it needs; the same function as long as the screen is open. */
  choose: (act: Act) => void;
}

/** Acts to choose from, by their buttons and their keys. What they ask and answer can stand elsewhere than the buttons. */
export function useActChoice(view: ReviewView, acts: readonly Act[], elsewhere?: Asking): ActChoice {
  const acting = useAct(view);
  const [own, setOwn] = useState<Act>();
  const { asked, ask } = elsewhere ?? { asked: own, ask: setOwn };
  const choose = useStable((act: Act) => {
    acting.forget();
    if (act === acting.left) acting.takeUp();
    if (isDoneAtOnce(act)) void acting.take(act, view);
    else ask(act);
  });
  useShortcuts(
    Object.fromEntries(
      acts.flatMap((act) => (ACT_KEYS[act] ? [[ACT_KEYS[act], () => acting.isBusy || choose(act)]] : [])),
    ),
  );
  return { acts, acting, asked, ask, choose };
}
