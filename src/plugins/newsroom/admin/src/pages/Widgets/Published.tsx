import type { ReactElement } from 'react';
import { STAGES } from '../../../../shared/vocabulary';
import { useNewsroomQueueQuery } from '../../api/desk';
import { Ago } from '../../components/words/Moment';
import { usePolling } from '../../hooks/use-polling';
import { useWords } from '../../hooks/use-words';
import { Frame } from './Frame';
import { SHOWN, StoryList } from './StoryList';

/** 最近刊发: what the public saw last. A published story can be at any stage again. */
export function Published(): ReactElement {
  const { t } = useWords();
  const answer = useNewsroomQueueQuery(
    {
      publication: ['published'],
      stage: [...STAGES],
      sort: 'publicationSince',
      order: 'desc',
      pageSize: SHOWN,
    },
    usePolling(),
  );
  return (
    <Frame answer={answer} isEmpty={({ rows }) => rows.length === 0} empty={t('widget.nothing-published')}>
      {({ rows, pagination }) => (
        <StoryList
          summary={t('widget.published-count', { total: pagination.total })}
          entries={rows.map(({ documentId, headline, publicationSince }) => ({
            documentId,
            headline,
            detail: publicationSince && <Ago at={publicationSince} />,
          }))}
        />
      )}
    </Frame>
  );
}
