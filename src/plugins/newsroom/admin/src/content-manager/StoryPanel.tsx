import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import type { ReviewView } from '../../../shared/contracts/review';
import { isReview } from '../../../shared/vocabulary';
import { useNewsroomRefreshMutation } from '../api/newsroom-api';
import { capital } from '../components/words/capital';
import { Moment } from '../components/words/Moment';
import { Named } from '../components/words/Named';
import { Notice } from '../components/screens/Notice';
import { StandingLine } from '../components/words/StandingLine';
import { useStepName } from '../hooks/use-step-name';
import { useWords } from '../hooks/use-words';
import { storyPath } from '../paths';
import type { EditContext, PanelDescription } from './descriptions';
import { forgetFailure } from './failed-saves';
import { StoryActs } from './StoryActs';
import { useKeptText } from './use-kept-text';
import { storyIn, useHasChanges, useShownVersion, useStory } from './use-story';

/** 审校: where the story of the edit view stands, and what this person may do to it now. */
export function useStoryPanel(context: EditContext): PanelDescription | null {
  const { t } = useWords();
  const story = storyIn(context);
  const isKnown = useStory(story) !== undefined;
  // What a description holds may come late, or not at all: the panel asks for itself.
  return story && isKnown ? { title: t('entry.title'), content: <StoryPanel story={story} /> } : null;
}

function StoryPanel({ story }: { story: string }): ReactElement | null {
  const { t } = useWords();
  const view = useStory(story);
  useKeptText(story);
  if (!view) return null;
  const path = storyPath(view.documentId);
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={3}
      width="100%"
      // Room for the ring around a link.
      paddingRight={1}
      data-newsroom="story-panel"
    >
      <StandingLine view={view} />
      <HolderLine view={view} />
      <Missing view={view} />
      <WhatCanBeDone view={view} />
      <Link tag={NavLink} to={path}>
        {t('entry.open-review')}
      </Link>
      {isChangedSincePublic(view) && (
        <Link tag={NavLink} to={`${path}?view=difference`}>
          {t('entry.changes')}
        </Link>
      )}
    </Flex>
  );
}

/** Whether the newsroom has another text than the public. */
const isChangedSincePublic = ({ publication, lastPublic, version }: ReviewView): boolean =>
  publication === 'published' && lastPublic?.version !== version;

/** 认领: who has a story that is in review, and until when. */
function HolderLine({ view: { stage, holder } }: { view: ReviewView }): ReactElement | null {
  const { t } = useWords();
  if (!isReview(stage)) return null;
  if (!holder) return <Typography variant="pi">{t('review.free')}</Typography>;
  return (
    <Named name={t('review.held-by', { name: holder.name })}>
      · {t('review.claim.until')} <Moment at={holder.until} />
    </Named>
  );
}

function Missing({ view: { missing } }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const stepName = useStepName();
  if (missing.length === 0) return <Typography variant="pi">{t('entry.complete')}</Typography>;
  return <Named name={t('entry.missing')}>{missing.map(stepName).map(capital).join(' · ')}</Named>;
}

/** Acts are taken on what is saved, and on the version that is seen. */
function WhatCanBeDone({ view }: { view: ReviewView }): ReactElement {
  const { t } = useWords();
  const hasChanges = useHasChanges(view.documentId);
  const shown = useShownVersion();
  if (shown !== view.version) return <OtherVersion view={view} shown={shown} hasChanges={hasChanges} />;
  if (hasChanges) return <Notice variant="primary" title={t('entry.unsaved')} />;
  return <StoryActs view={view} />;
}

interface OtherVersionProps {
  view: ReviewView;
  /** The version in the fields of the edit view. */
  shown: number | undefined;
  hasChanges: boolean;
}

/** The fields show another text than the newsroom has: the published one, or one that somebody has changed since. */
function OtherVersion({
  view: { documentId, version },
  shown = 0,
  hasChanges,
}: OtherVersionProps): ReactElement {
  const { t } = useWords();
  const [refresh] = useNewsroomRefreshMutation();
  const resetForm = useForm('newsroom', (form) => form.resetForm);
  const load = () => {
    forgetFailure(documentId);
    resetForm();
    void refresh(undefined);
  };
  return (
    <Notice variant="warning" title={t('entry.other-version', { version: shown, current: version })}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        {hasChanges && <Typography tag="p">{t('entry.cannot-be-saved')}</Typography>}
        <Button size="S" variant="secondary" onClick={load}>
          {hasChanges ? t('entry.give-up') : t('entry.reload')}
        </Button>
      </Flex>
    </Notice>
  );
}
