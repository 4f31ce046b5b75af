import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';

/** A number as the language of the person writes it: 12,345. */
export function Count({ of: number }: { of: number }): ReactElement {
  return <>{useIntl().formatNumber(number)}</>;
}
