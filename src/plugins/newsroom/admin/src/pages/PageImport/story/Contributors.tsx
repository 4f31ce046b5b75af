import type { ReactElement } from 'react';
import { ContributorFields } from '../../../components/fields/ContributorFields';
import { useStory } from './use-story';
import { isKnownPerson } from '../names/entries';

/** Who is named in the byline of a story of the page. */
export function Contributors({ at }: { at: number }): ReactElement {
  const { story, edit, proposals, errorAt } = useStory(at);
  return (
    <ContributorFields
      contributors={story.contributors}
      onChange={(part, contributors) => edit(part, { contributors })}
      isKnown={(person) => isKnownPerson(proposals, story, person)}
      error={errorAt('contributors')}
    />
  );
}
