import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { useWords } from '../../../hooks/use-words';
import { Comparison } from './Comparison';
import { useVersions } from './use-versions';
import { VersionSelect } from './VersionSelect';

/** How two versions of a story differ, character by character. */
export function VersionsCompared({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const { from, to, choose, before, after, error } = useVersions(view);
  return (
    <Comparison before={before} after={after} error={error}>
      <VersionSelect
        name={t('review.difference.from')}
        documentId={view.documentId}
        value={from}
        onChoose={(version) => choose({ from: version })}
      />
      <VersionSelect
        name={t('review.difference.to')}
        documentId={view.documentId}
        value={to}
        onChoose={(version) => choose({ to: version })}
      />
    </Comparison>
  );
}
