import type { ReviewView } from '../../../../../shared/contracts/review';
import type { TakenStep } from '../../../../../shared/run';
import { possibleActs } from '../../../components/acts/needs';

type Story = Pick<ReviewView, 'publication' | 'lastPublic' | 'digest' | 'acts'>;

/** Whether the public sees another text of the story than the newsroom has. */
export const isBeingCorrected = ({ publication, lastPublic, digest }: Story): boolean =>
  publication === 'published' && lastPublic?.digest !== digest;

/** Whether a correction could be begun: the public sees the very text, and this person may correct it once it is changed. */
export const canBeginCorrection = (view: Story): boolean =>
  view.publication === 'published' &&
  !isBeingCorrected(view) &&
  !possibleActs(view).includes('correct') &&
  view.acts.some(({ act, reason }) => act === 'correct' && reason === 'already_published');

/** Reviews and proofs between a correction and the public: what a change would void, or what is still to be done of it. */
export const stepsOfCorrection = (
  view: Story & Pick<ReviewView, 'missing' | 'editWouldVoid'>,
): readonly TakenStep['step'][] => (isBeingCorrected(view) ? view.missing : view.editWouldVoid);
