import { Alert } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../../../../hooks/use-words';
import type { Dropped } from './clean';

interface DroppedNoticeProps {
  dropped: Dropped;
  onClose: () => void;
}

/** Says what of a pasted text was left behind. */
export function DroppedNotice({ dropped, onClose }: DroppedNoticeProps): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const counts = (['pictures', 'tables', 'media'] as const).flatMap((kind) =>
    dropped[kind] ? [t(`writing.dropped.${kind}`, { count: dropped[kind] })] : [],
  );
  const said = [...counts, ...(dropped.formatting ? [t('writing.dropped.formatting')] : [])];
  return (
    <Alert closeLabel={t('review.close')} onClose={onClose} title={t('writing.dropped')}>
      {intl.formatList(said)}
    </Alert>
  );
}
