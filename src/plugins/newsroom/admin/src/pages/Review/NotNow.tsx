import { Flex, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { PossibleAct } from '../../../../shared/contracts/review';
import { ACT_LABELS, type Label } from '../../../../shared/vocabulary';
import { capital } from '../../components/words/capital';
import { useWords } from '../../hooks/use-words';

/** The acts that are not possible, by their reasons; folded, so that it does not distract. */
export function NotNow({ acts }: { acts: readonly PossibleAct[] }): ReactElement {
  const { t, label } = useWords();
  const intl = useIntl();
  return (
    <details>
      <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
        {t('review.acts.not-now', { count: acts.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {byReason(acts).map(({ reason, message, acts: kept }) => (
          <li key={reason}>
            <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
              {intl.formatList(
                kept.map((act) => capital(label(ACT_LABELS[act]))),
                { type: 'unit' },
              )}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {message && label(message)}
            </Typography>
          </li>
        ))}
      </Flex>
    </details>
  );
}

/** Acts that one reason keeps from being taken. */
interface Kept {
  reason: string;
  message: Label | undefined;
  acts: PossibleAct['act'][];
}

/** The acts together that have one reason, in the order of their first. */
function byReason(acts: readonly PossibleAct[]): Kept[] {
  const found = new Map<string, Kept>();
  for (const { act, reason = '', message } of acts) {
    const kept = found.get(reason);
    if (kept) kept.acts.push(act);
    else found.set(reason, { reason, message, acts: [act] });
  }
  return [...found.values()];
}
