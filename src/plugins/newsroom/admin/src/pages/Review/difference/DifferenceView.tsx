import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { Card } from '../layout';
import { StoriesCompared } from './StoriesCompared';
import { VersionsCompared } from './VersionsCompared';

/** How a story differs from the one that the address names, or where it names none, two of its versions. */
export function DifferenceView({ view }: { view: ReviewView }): ReactElement {
  const [params] = useSearchParams();
  const other = params.get('with');
  return (
    <Card>
      {other ? <StoriesCompared key={other} view={view} other={other} /> : <VersionsCompared view={view} />}
    </Card>
  );
}
