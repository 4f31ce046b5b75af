import { Link, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import type { Return, ReviewView } from '../../../../../shared/contracts/review';
import { STAGE_LABELS } from '../../../../../shared/vocabulary';
import { useNewsroomHistoryQuery } from '../../../api/review';
import { Moment } from '../../../components/words/Moment';
import { Named } from '../../../components/words/Named';
import { Notice } from '../../../components/screens/Notice';
import { useReasonName } from '../../../hooks/names/use-reason-name';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { answerTo } from './answer-to';

/** Who sent the story back, and from where. */
const TITLES: Record<Return['act'], Key> = { return: 'review.returned', reopen: 'review.reopened' };

/** 退回修改, 退回重审: why the story came back, for whoever changes it and whoever reviews it again. */
export function ReturnBanner({ view }: { view: ReviewView }): ReactElement | null {
  const { t, label } = useWords();
  const reasonName = useReasonName();
  const { returned } = view;
  if (!returned) return null;
  const { act, by, at, fromStage, reasonCode, opinion } = returned;
  const from = label(STAGE_LABELS[fromStage]);
  const title = [t(TITLES[act], { name: by, stage: from }), reasonCode && reasonName(reasonCode)];
  return (
    <Notice variant="warning" title={title.filter(Boolean).join(' · ')}>
      <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
        {opinion}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        <Moment at={at} />
      </Typography>
      <Since view={view} returned={returned} />
    </Notice>
  );
}

/** What became of the text since, and what its author said to that. */
function Since({ view, returned }: { view: ReviewView; returned: Return }): ReactElement {
  const { t } = useWords();
  const { data } = useNewsroomHistoryQuery(view.documentId);
  const answer = answerTo(returned, data?.decisions ?? []);
  return (
    <>
      {answer?.opinion && (
        <Named name={t('review.returned.answer', { name: answer.actorName })}>{answer.opinion}</Named>
      )}
      {view.digest === returned.digest ? (
        <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
          {t('review.returned.unchanged')}
        </Typography>
      ) : (
        <Link tag={NavLink} to={{ search: `?view=difference&from=${returned.version}&to=${view.version}` }}>
          {t('review.returned.changes')}
        </Link>
      )}
    </>
  );
}
