import { Link } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import { useWords } from '../../hooks/use-words';
import { storyPath } from '../../paths';

/** The headline of a story, leading to it. */
export function StoryLink({ story, children }: { story: string; children: string }): ReactElement {
  const { t } = useWords();
  return (
    <Link tag={NavLink} to={storyPath(story)}>
      {children || t('story.untitled')}
    </Link>
  );
}
