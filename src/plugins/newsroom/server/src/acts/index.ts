import type { Act } from '../../../shared/vocabulary';
import { approve } from './approve';
import { claim } from './claim';
import type { EditorialAct } from './perform';
import { proof } from './proof';
import { publish } from './publish';
import { recall } from './recall';
import { reject } from './reject';
import { release } from './release';
import { reopen } from './reopen';
import { returnStory } from './return';
import { submit } from './submit';
import { unpublish } from './unpublish';

export { perform } from './perform';

/** Every act by its name. */
export const EDITORIAL_ACTS: Record<Act, EditorialAct> = {
  submit,
  recall,
  claim,
  release,
  approve,
  return: returnStory,
  reject,
  reopen,
  proof,
  publish,
  unpublish,
};
