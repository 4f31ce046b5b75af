import { Alert, Link } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ReviewView } from '../../../../shared/contracts/review';
import { ACT_LABELS } from '../../../../shared/vocabulary';
import { useNewsroomHistoryQuery } from '../../api/review';
import { useFieldName } from '../../hooks/use-field-name';
import { usePaperZone } from '../../hooks/use-paper-zone';
import { useRefusalText } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';
import { storyPath } from '../../paths';
import { capital } from '../words/capital';
import type { RefusedAct } from './use-act';

/** What a refusal says beside its code. */
interface Details {
  code?: string;
  heldBy?: string | null;
  changedBy?: string | null;
  changedAt?: string | null;
  changed?: string[];
}

const detailsOf = (error: unknown): Details => (error as { details?: Details } | undefined)?.details ?? {};

interface RefusalAlertProps {
  view: ReviewView;
  refused: RefusedAct;
  onClose: () => void;
}

/** Says that an act was refused, why, and what others did in the meantime. */
export function RefusalAlert({ view, refused, onClose }: RefusalAlertProps): ReactElement {
  const { t, label } = useWords();
  const refusalText = useRefusalText();
  const isStale = detailsOf(refused.error).code === 'stale_version';
  return (
    <Alert
      variant="danger"
      closeLabel={t('review.close')}
      onClose={onClose}
      title={t('review.refused', { act: capital(label(ACT_LABELS[refused.act])) })}
      action={isStale && <ShowDifference view={view} from={refused.version} />}
    >
      {refusalText(refused.error)}{' '}
      {isStale ? <WhoChanged error={refused.error} /> : <WhoActed view={view} refused={refused} />}
    </Alert>
  );
}

function WhoChanged({ error }: { error: unknown }): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const timeZone = usePaperZone();
  const fieldName = useFieldName();
  const { changedBy, changedAt, changed = [] } = detailsOf(error);
  const at = changedAt ? intl.formatTime(changedAt, { timeZone }) : '';
  const fields = intl.formatList(changed.map(fieldName), { type: 'unit' });
  return <>{t('review.changed-by', { name: changedBy ?? '', at, fields })}</>;
}

/** The last decision on the story: it is what made the act impossible. */
function WhoActed({ view, refused }: { view: ReviewView; refused: RefusedAct }): ReactElement | null {
  const { t, label } = useWords();
  const intl = useIntl();
  const timeZone = usePaperZone();
  const { data } = useNewsroomHistoryQuery(view.documentId);
  const last = data?.decisions.at(-1);
  const { code } = detailsOf(refused.error);
  if (!last || (code !== 'wrong_stage' && code !== 'held_by_other')) return null;
  const act = label(ACT_LABELS[last.act]);
  return (
    <>{t('review.last-act', { name: last.actorName, act, at: intl.formatTime(last.at, { timeZone }) })}</>
  );
}

function ShowDifference({ view, from }: { view: ReviewView; from: number }): ReactElement {
  const { t } = useWords();
  return (
    <Link tag={NavLink} to={`${storyPath(view.documentId)}?view=difference&from=${from}&to=${view.version}`}>
      {t('review.show-difference')}
    </Link>
  );
}
