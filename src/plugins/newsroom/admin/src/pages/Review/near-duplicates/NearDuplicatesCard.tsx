import { Flex, Link, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { NearDuplicate } from '../../../../../shared/contracts/near-duplicates';
import { PUBLICATION_LABELS, STAGE_LABELS } from '../../../../../shared/vocabulary';
import { useNewsroomNearDuplicatesQuery } from '../../../api/review';
import { StoryLink } from '../../../components/lists/StoryLink';
import { useWords } from '../../../hooks/use-words';
import { Card } from '../layout';

/** 相似稿: the stories that are like this one, so that nobody prints a thing twice. */
export function NearDuplicatesCard({ documentId }: { documentId: string }): ReactElement | null {
  const { t } = useWords();
  const { currentData } = useNewsroomNearDuplicatesQuery(documentId);
  if (!currentData || currentData.stories.length === 0) return null;
  return (
    <Card title={t('review.alike')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {currentData.stories.map((story) => (
          <li key={story.documentId}>
            <Alike story={story} />
          </li>
        ))}
      </Flex>
    </Card>
  );
}

function Alike({ story }: { story: NearDuplicate }): ReactElement {
  const { t, label } = useWords();
  const { documentId, headline, stage, publication, similarity } = story;
  return (
    <>
      <StoryLink story={documentId}>{headline}</StoryLink>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {t('review.alike.share', { share: similarity })} · {label(STAGE_LABELS[stage])} ·{' '}
        {label(PUBLICATION_LABELS[publication])}
      </Typography>
      <Link
        tag={RouterLink}
        to={{ search: `?view=difference&with=${documentId}` }}
        aria-label={t('review.alike.compare-with', { headline: headline || t('story.untitled') })}
      >
        {t('review.alike.compare')}
      </Link>
    </>
  );
}
