import type { ReactElement } from 'react';
import { useNewsroomQueueQuery } from '../../api/desk';
import { Ago } from '../../components/words/Moment';
import { StageBadge } from '../../components/badges/StageBadge';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import { Frame } from './Frame';
import { SHOWN, StoryList } from './StoryList';

/** 待我处理: what I may do something about now, longest first. */
export function WaitingForMe(): ReactElement {
  const { t } = useWords();
  const answer = useNewsroomQueueQuery({ scope: 'mine', pageSize: SHOWN }, usePolling());
  return (
    <Frame answer={answer} isEmpty={({ rows }) => rows.length === 0} empty={t('desk.nothing.mine')}>
      {({ rows, pagination }) => (
        <StoryList
          summary={t('widget.waiting', { total: pagination.total })}
          entries={rows.map(({ documentId, headline, stage, waitingSince }) => ({
            documentId,
            headline,
            mark: <StageBadge stage={stage} />,
            detail: <Ago at={waitingSince} />,
          }))}
        />
      )}
    </Frame>
  );
}
