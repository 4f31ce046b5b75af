import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useNow } from '../../hooks/use-now';
import { usePaperZone } from '../../hooks/use-paper-zone';
import { useWords } from '../../hooks/use-words';
import { spanTo } from '../../time';

interface MomentProps {
  /** ISO 8601. */
  at: string;
  /** The paper's where none is named. */
  timeZone?: string;
}

/** An instant as the paper's clock shows it, and how long ago or ahead it is. */
export function Moment(props: MomentProps): ReactElement {
  const { t } = useWords();
  const { at, timeZone, exact, relative } = useTelling(props);
  return (
    <time dateTime={at} title={timeZone} style={{ whiteSpace: 'nowrap' }}>
      {t('with-more', { what: exact, more: relative })}
    </time>
  );
}

/** How long ago or ahead an instant is; the clock's time is shown when the pointer rests on it. */
export function Ago(props: MomentProps): ReactElement {
  const { t } = useWords();
  const { at, timeZone, exact, relative } = useTelling(props);
  return (
    <time dateTime={at} title={t('with-more', { what: exact, more: timeZone })}>
      {relative}
    </time>
  );
}

function useTelling({ at, timeZone: named }: MomentProps) {
  const intl = useIntl();
  const paperZone = usePaperZone();
  const timeZone = named ?? paperZone;
  const { value, unit } = spanTo(at, useNow());
  return {
    at,
    timeZone,
    exact: intl.formatDate(at, { timeZone, dateStyle: 'medium', timeStyle: 'short' }),
    relative: intl.formatRelativeTime(value, unit, { numeric: 'auto' }),
  };
}
