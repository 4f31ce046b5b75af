import { useSearchParams } from 'react-router-dom';
import type { ArticleContent } from '../../../../../shared/article';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useNewsroomVersionQuery } from '../../../api/review';

/** Two versions that are compared, and their texts once they are there. */
export interface ChosenVersions {
  from: number;
  to: number;
  choose: (versions: { from?: number; to?: number }) => void;
  before: ArticleContent | undefined;
  after: ArticleContent | undefined;
  error: unknown;
}

/** The last version before the present one that somebody signed, else the one before. */
function signedBefore({ taken, version }: ReviewView): number {
  const signed = taken.map((step) => step.version).filter((one) => one < version);
  return Math.max(1, ...(signed.length ? signed : [version - 1]));
}

/** The versions that the address names; the last that was signed and the present one where it names none. */
export function useVersions(view: ReviewView): ChosenVersions {
  const [params, setParams] = useSearchParams();
  const from = Number(params.get('from')) || signedBefore(view);
  const to = Number(params.get('to')) || view.version;
  const before = useNewsroomVersionQuery({ documentId: view.documentId, number: from });
  const after = useNewsroomVersionQuery({ documentId: view.documentId, number: to });
  return {
    from,
    to,
    choose: (versions) => {
      const { from: one, to: other } = { from, to, ...versions };
      setParams({ view: 'difference', from: String(one), to: String(other) });
    },
    before: before.currentData?.content,
    after: after.currentData?.content,
    error: before.error ?? after.error,
  };
}
