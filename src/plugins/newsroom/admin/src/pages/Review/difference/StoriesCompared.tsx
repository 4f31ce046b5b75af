import { Flex, Link, Typography } from '@strapi/design-system';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { ErrorCode } from '../../../../../shared/errors';
import { useNewsroomReviewQuery } from '../../../api/review';
import { Named } from '../../../components/words/Named';
import { Notice } from '../../../components/screens/Notice';
import { StoryLink } from '../../../components/lists/StoryLink';
import { codeIn, useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { Comparison } from './Comparison';

interface StoriesComparedProps {
  view: ReviewView;
  /** documentId of the story that this one is compared with. */
  other: string;
}

/** How a story differs from another one, by the present texts of both. */
export function StoriesCompared({ view, other }: StoriesComparedProps): ReactElement {
  const { t } = useWords();
  const { currentData, error } = useNewsroomReviewQuery(other, { refetchOnMountOrArgChange: true });
  return (
    <>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Heading />
        <Link tag={RouterLink} to={{ search: '?view=difference' }}>
          {t('review.alike.versions')}
        </Link>
      </Flex>
      {error ? (
        <NotShown error={error} />
      ) : (
        <Comparison before={currentData?.article} after={view.article}>
          <div>
            <StoryLine name={t('review.alike.there')} view={currentData} />
            <StoryLine name={t('review.alike.here')} view={view} />
          </div>
        </Comparison>
      )}
    </>
  );
}

/** Says what is compared; a person who asked for it below, beside the text, is led here. */
function Heading(): ReactElement {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Typography ref={heading} tag="h2" variant="delta" tabIndex={-1}>
      {t('review.alike.compared')}
    </Typography>
  );
}

/** One of the two stories, and how its words are marked. */
function StoryLine({ name, view }: { name: string; view: ReviewView | undefined }): ReactElement | null {
  const { t } = useWords();
  if (!view) return null;
  return (
    <Named name={name}>
      <StoryLink story={view.documentId}>{view.article.headline}</StoryLink> ·{' '}
      {t('review.version', { version: view.version })}
    </Named>
  );
}

/** Why there is no other story, by the code of the refusal. */
const REASONS: Partial<Record<ErrorCode, Key>> = {
  not_found: 'review.alike.gone',
  not_permitted: 'review.alike.not-permitted',
};

/** An address is kept and sent about: the other story may have been deleted since, or may not be for this person. */
function NotShown({ error }: { error: unknown }): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const reason = REASONS[codeIn(error) as ErrorCode];
  return (
    <Notice variant="warning" title={t('review.alike.not-shown')}>
      {reason ? t(reason) : refusalText(error)}
    </Notice>
  );
}
