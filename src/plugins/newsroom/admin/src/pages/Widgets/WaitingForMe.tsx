import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { useNewsroomQueueQuery } from '../../api/desk';
import { Notices } from '../../components/notices/Notices';
import { Ago } from '../../components/words/Moment';
import { StageBadge } from '../../components/badges/StageBadge';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import { Frame } from './Frame';
import { SHOWN, StoryList } from './StoryList';

/** 待我处理: what I may do something about now, longest first, and the bell, which Strapi's home page has no other place for. */
export function WaitingForMe(): ReactElement {
  const { t } = useWords();
  const answer = useNewsroomQueueQuery({ scope: 'mine', pageSize: SHOWN }, usePolling());
  return (
    <>
      <Bell>
        <Notices />
      </Bell>
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
    </>
  );
}

/** Beside the first line, whatever it says. */
const Bell = styled.div`
  float: inline-end;
  margin-inline-start: 0.8rem;
`;
