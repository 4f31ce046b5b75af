import type { AutosaveView } from '../../../../../shared/contracts/autosaves';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useLazyNewsroomVersionQuery, useNewsroomAutosavesQuery } from '../../../api/review';
import { changesIn, isAny } from './changes';
import { readHere } from './kept-here';
import type { Editing } from './use-editing';

/** Text that somebody left unsaved; one's own names nobody. */
export type LeftText = Omit<AutosaveView, 'by'> & { by: string | null };

/** What of it can be gone on with; one's own only while the person writes nothing else. */
export interface Offers {
  own: LeftText | null;
  others: LeftText[];
}

/** What was left unsaved on a story, as far as it differs from the present text. */
export function useOffers(view: ReviewView, { key, isBegun }: Editing): Offers {
  const { currentData } = useNewsroomAutosavesQuery(view.documentId, { refetchOnMountOrArgChange: true });
  const differs = ({ fields }: Pick<LeftText, 'fields'>) =>
    isAny(changesIn(view.article, { ...view.article, ...fields }));
  const own = [currentData?.own, readHere(key)]
    .flatMap((one): LeftText[] => (one ? [{ ...one, by: null }] : []))
    .filter(differs)
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return { own: isBegun ? null : (own[0] ?? null), others: (currentData?.others ?? []).filter(differs) };
}

/** Goes on with text that was left, on the version that it was begun on. */
export function useTakeUp(view: ReviewView, { goOn }: Editing): (offer: LeftText) => Promise<void> {
  const [readVersion] = useLazyNewsroomVersionQuery();
  return async ({ version, fields }) => {
    const read = await readVersion({ documentId: view.documentId, number: version });
    const begun = read.data
      ? { version, base: read.data.content }
      : { version: view.version, base: view.article };
    goOn({ ...begun, text: { ...begun.base, ...fields } });
  };
}
