import type { Act } from '../../../shared/vocabulary';
import { approve } from './approve';
import { claim } from './claim';
import { correct } from './correct';
import { countersign } from './countersign';
import { override } from './override';
import type { EditorialAct } from './perform';
import { proof } from './proof';
import { publish } from './publish';
import { recall } from './recall';
import { reject } from './reject';
import { release } from './release';
import { reopen } from './reopen';
import { restore } from './restore';
import { returnStory } from './return';
import { schedule } from './schedule';
import { submit } from './submit';
import { takeover } from './takeover';
import { unpublish } from './unpublish';
import { unschedule } from './unschedule';
import { withdraw } from './withdraw';

export { perform } from './perform';
export { performBulk } from './perform-bulk';

/** Every act by its name. */
export const EDITORIAL_ACTS: Record<Act, EditorialAct> = {
  submit,
  recall,
  claim,
  takeover,
  release,
  approve,
  return: returnStory,
  reject,
  reopen,
  proof,
  publish,
  schedule,
  unschedule,
  unpublish,
  correct,
  withdraw,
  restore,
  override,
  countersign,
};
