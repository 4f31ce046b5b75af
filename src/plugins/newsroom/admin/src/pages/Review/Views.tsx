import { Box, Tabs } from '@strapi/design-system';
import { memo, type ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ReviewView } from '../../../../shared/contracts/review';
import { useWords } from '../../hooks/use-words';
import type { Key } from '../../translations';
import { DifferenceView } from './difference/DifferenceView';
import { EditView } from './edit-view/EditView';
import type { Editor } from './editing/use-editing';
import { Timeline } from './history/Timeline';
import { NotableText } from './notes/NotableText';

/** What can be seen of a story, by its name in the address. */
const VIEWS = {
  text: 'review.view.text',
  edit: 'review.view.edit',
  difference: 'review.view.difference',
  history: 'review.view.history',
} as const satisfies Record<string, Key>;
type ViewName = keyof typeof VIEWS;

const isView = (name: string | null): name is ViewName => name !== null && name in VIEWS;

/** Which of them the address names. */
export function viewIn(params: URLSearchParams): ViewName {
  const named = params.get('view');
  return isView(named) ? named : 'text';
}

interface StoryProps {
  view: ReviewView;
  editor: Editor;
}

/** The text, its editor, its differences and its history, one at a time. */
export function Views(story: StoryProps): ReactElement {
  const [params, setParams] = useSearchParams();
  const shown = viewIn(params);
  return (
    <Box minWidth={0}>
      <Tabs.Root value={shown} onValueChange={(name) => setParams({ view: name })} variant="simple">
        <ViewTabs />
        <Box paddingTop={4}>
          <Tabs.Content value={shown}>
            <Shown name={shown} {...story} />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
    </Box>
  );
}

const ViewTabs = memo(function ViewTabs(): ReactElement {
  const { t } = useWords();
  return (
    <Tabs.List aria-label={t('review.views')}>
      {Object.entries(VIEWS).map(([name, key]) => (
        <Tabs.Trigger key={name} value={name}>
          {t(key)}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
  );
});

function Shown({ name, view, editor }: StoryProps & { name: ViewName }): ReactElement {
  if (name === 'edit') return <EditView view={view} editor={editor} />;
  if (name === 'difference') return <DifferenceView view={view} />;
  return name === 'history' ? <Timeline documentId={view.documentId} /> : <NotableText view={view} />;
}
