import { Flex, IconButton, IconButtonGroup, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, CaretDown, CaretUp, Trash, ArrowsVertical } from '@strapi/icons';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../../hooks/use-words';
import { useStory } from './use-story';
import { useWorkbench } from '../work/workbench';
import { CardFrame } from './CardFrame';
import { OpenBadge } from '../../../components/badges/OpenBadge';
import { StoryForm } from './StoryForm';
import { StoryNumber } from '../reading/StoryNumber';
import { toneOf } from '../reading/tones';
import { KnownStories } from '../warnings/Known';
import { DangerBadge } from '../../../components/badges/DangerBadge';

/** Id of what opens a story, for the focus. */
export const storyId = (at: number): string => `story-${at}`;

/** A story of the page: what it is, what can be done with it, and its fields where it is open. */
export function StoryCard({ at }: { at: number }): ReactElement {
  const { work, dispatch } = useWorkbench();
  const { story } = useStory(at);
  const isActive = work.active === at;
  const visit = () => !isActive && dispatch({ do: 'visit', at });
  return (
    <CardFrame $isActive={isActive} $line={toneOf(story.sources[0]).line} onFocus={visit}>
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <StoryTitle at={at} />
        <StoryActions at={at} />
      </Flex>
      <StorySummary at={at} />
      <KnownStories at={at} />
      {work.open === at && <StoryForm at={at} />}
    </CardFrame>
  );
}

function StoryTitle({ at }: { at: number }): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  const { story } = useStory(at);
  const isOpen = work.open === at;
  return (
    <Title>
      <StoryNumber at={at} source={story.sources[0]} />
      <Typography tag="h2" variant="delta">
        <Toggle
          type="button"
          id={storyId(at)}
          aria-expanded={isOpen}
          onClick={() => dispatch({ do: 'toggle', at })}
        >
          {story.headline || t('import.no-headline')}{' '}
          {isOpen ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
        </Toggle>
      </Typography>
    </Title>
  );
}

const Title = styled.div`
  display: flex;
  align-items: flex-start;
  gap: 0.8rem;
  flex: 1 1 20rem;
`;

const Toggle = styled.button`
  font: inherit;
  color: inherit;
  text-align: left;
  cursor: pointer;
`;

function StorySummary({ at }: { at: number }): ReactElement {
  const { t } = useWords();
  const { faults } = useWorkbench();
  const { story, warnings } = useStory(at);
  const unresolved = warnings.filter(({ isResolved }) => !isResolved).length;
  const isFaulty = faults.some((fault) => fault.story === at);
  const said = [
    story.column,
    story.department,
    story.contributors.map(({ name }) => name).join(' '),
    t('import.paragraphs', { count: story.paragraphs.length }),
  ];
  return (
    <Flex gap={2} wrap="wrap" paddingTop={2}>
      <Typography variant="pi" textColor="neutral600">
        {said.filter(Boolean).join(' · ')}
      </Typography>
      {isFaulty && <DangerBadge>{t('import.faulty')}</DangerBadge>}
      {unresolved > 0 && <OpenBadge>{t('import.unresolved', { count: unresolved })}</OpenBadge>}
    </Flex>
  );
}

function StoryActions({ at }: { at: number }): ReactElement {
  const { t } = useWords();
  const { work, dispatch } = useWorkbench();
  const number = at + 1;
  const isLast = number === work.stories.length;
  return (
    <IconButtonGroup>
      <IconButton
        label={t('import.move-up', { number })}
        disabled={at === 0}
        onClick={() => dispatch({ do: 'move', from: at, to: at - 1 })}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        label={t('import.move-down', { number })}
        disabled={isLast}
        onClick={() => dispatch({ do: 'move', from: at, to: at + 1 })}
      >
        <ArrowDown />
      </IconButton>
      <IconButton
        label={t('import.merge', { number })}
        disabled={isLast}
        onClick={() => dispatch({ do: 'merge', at })}
      >
        <ArrowsVertical />
      </IconButton>
      <IconButton label={t('import.drop', { number })} onClick={() => dispatch({ do: 'drop', at })}>
        <Trash />
      </IconButton>
    </IconButtonGroup>
  );
}
