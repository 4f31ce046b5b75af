import { Alert } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../../../../hooks/use-words';
import type { Dropped } from './clean';

interface DroppedNoticeProps {
  dropped: Dropped;
  onClose: () => void;
}

const COUNTED = [
  { kind: 'pictures', name: 'writing.dropped.pictures' },
  { kind: 'tables', name: 'writing.dropped.tables' },
  { kind: 'media', name: 'writing.dropped.media' },
] as const;

/** Says what of a pasted text was left behind. */
export function DroppedNotice({ dropped, onClose }: DroppedNoticeProps): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const counts = COUNTED.flatMap(({ kind, name }) =>
    dropped[kind] ? [t(name, { count: dropped[kind] })] : [],
  );
  const said = [...counts, ...(dropped.formatting ? [t('writing.dropped.formatting')] : [])];
  return (
    <Alert closeLabel={t('review.close')} onClose={onClose} title={t('writing.dropped')}>
      {intl.formatList(said)}
    </Alert>
  );
}
