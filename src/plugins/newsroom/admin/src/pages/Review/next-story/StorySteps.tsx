import { Flex, LinkButton } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import type { ReactElement } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import { ShortcutHelp } from '../../../components/shortcuts/ShortcutHelp';
import { useShortcuts } from '../../../components/shortcuts/use-shortcuts';
import { useWords } from '../../../hooks/use-words';
import { storyPath } from '../../../paths';
import { keptList } from '../../../browser/story-list';

/** 上一篇 and 下一篇 of the list from which the story was opened. */
export function StorySteps({ documentId }: { documentId: string }): ReactElement {
  const { t } = useWords();
  const navigate = useNavigate();
  const { previous, next } = neighboursOf(documentId);
  const go = (id: string | undefined) => id && navigate(storyPath(id));
  useShortcuts({
    j: () => go(next),
    k: () => go(previous),
    e: () => navigate({ search: '?view=edit' }),
  });
  return (
    <Flex gap={2}>
      {previous && (
        <LinkButton tag={NavLink} to={storyPath(previous)} variant="tertiary" startIcon={<ChevronLeft />}>
          {t('review.previous')}
        </LinkButton>
      )}
      {next && (
        <LinkButton tag={NavLink} to={storyPath(next)} variant="tertiary" endIcon={<ChevronRight />}>
          {t('review.next')}
        </LinkButton>
      )}
      <ShortcutHelp />
    </Flex>
  );
}

function neighboursOf(documentId: string): { previous?: string; next?: string } {
  const ids = keptList()?.ids ?? [];
  const place = ids.indexOf(documentId);
  return place < 0 ? {} : { previous: ids[place - 1], next: ids[place + 1] };
}
