import type { AutosavesAnswer, AutosaveView } from '../../../../../shared/contracts/autosaves';
import type { LeftText } from './editing';

/** Text that this browser keeps for its person, until the newsroom has it. */
export type KeptHere = Omit<AutosaveView, 'by'>;

/** How much later than in the browser a text may be with the newsroom, and be the older one: it was on its way, and clocks differ. */
const ON_ITS_WAY_MS = 60_000;

const isLater = (newsrooms: KeptHere, here: KeptHere): boolean =>
  Date.parse(newsrooms.at) - Date.parse(here.at) > ON_ITS_WAY_MS;

/**
 * What was left unsaved on a story. Of the person's own texts the last is the first: what the browser has, since the
 * newsroom did not get it, unless the person wrote elsewhere since.
 */
export function leftTexts(
  { own, others }: AutosavesAnswer,
  here: KeptHere | null,
): Record<'own' | 'others', LeftText[]> {
  const both = own && here && isLater(own, here) ? [own, here] : [here, own];
  return { own: both.flatMap((one) => (one ? [{ ...one, by: null }] : [])), others };
}
