import { Link } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import { useWords } from '../../hooks/use-words';
import { storyPath } from '../../paths';

interface StoryLinkProps {
  story: string;
  children: string;
  /** Told when somebody goes there. */
  onFollow?: () => void;
}

/** The headline of a story, leading to it. */
export function StoryLink({ story, children, onFollow }: StoryLinkProps): ReactElement {
  const { t } = useWords();
  return (
    <Link tag={NavLink} to={storyPath(story)} onClick={onFollow}>
      {children || t('story.untitled')}
    </Link>
  );
}
