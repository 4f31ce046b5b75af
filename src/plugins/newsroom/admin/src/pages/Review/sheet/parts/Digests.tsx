import type { ReactElement } from 'react';
import type { ReviewView } from '../../../../../../shared/contracts/review';
import type { LinkedDecision } from '../../../../../../shared/decision';
import { useWords } from '../../../../hooks/use-words';
import { SheetTable } from '../SheetTable';

interface DigestsProps {
  view: ReviewView;
  decisions: readonly LinkedDecision[];
}

/** The digest of every version that something was decided on, and of the present one. */
export function Digests({ view, decisions }: DigestsProps): ReactElement {
  const { t } = useWords();
  const digests = new Map([...decisions, view].map(({ version, digest }) => [version, digest]));
  const rows = [...digests]
    .sort(([one], [other]) => one - other)
    .map(([version, digest]) => [version, <code key="digest">{digest}</code>]);
  return <SheetTable title={t('sheet.digests')} columns={['sheet.version', 'sheet.digest']} rows={rows} />;
}
