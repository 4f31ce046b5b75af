import { Grid } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useNewsroomDirectoryQuery } from '../../../api/desk';
import { useWords, type Words } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { useMarkHint } from './use-mark-hint';
import { useStory } from './use-story';
import { isKnown } from '../names/entries';
import { LineField } from './LineField';
import { PickField } from './PickField';

/** Lines of a story that are one text each. */
type LineName = 'kicker' | 'headline' | 'subhead' | 'dateline' | 'byline' | 'endMark';

/** Lines that name an entry, and the list that they are picked from. */
const PICKED = [
  { name: 'column', label: 'story.column', list: 'columns' },
  { name: 'department', label: 'story.department', list: 'departments' },
] as const;

/** How wide each is, of the twelve columns of a row. */
const LINES: { name: LineName; label: Key; width: number }[] = [
  { name: 'kicker', label: 'import.kicker', width: 12 },
  { name: 'headline', label: 'story.headline', width: 12 },
  { name: 'subhead', label: 'import.subhead', width: 12 },
  { name: 'dateline', label: 'import.dateline', width: 4 },
  { name: 'byline', label: 'import.byline', width: 5 },
  { name: 'endMark', label: 'import.end-mark', width: 3 },
];

/** The lines around the text of a story. */
export function TitleFields({ at }: { at: number }): ReactElement {
  const { t } = useWords();
  const { story, edit, errorAt, proposals } = useStory(at);
  const { data: known } = useNewsroomDirectoryQuery(undefined);
  const markHint = useMarkHint();
  const write = (name: LineName) => (value: string | null) =>
    edit(name, { [name]: name === 'headline' ? (value ?? '') : value });
  return (
    <Grid.Root gap={4}>
      {PICKED.map(({ name, label, list }) => (
        <Grid.Item key={name} m={6} col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <PickField
            name={name}
            label={t(label)}
            value={story[name]}
            known={known?.[list].map((one) => one.name) ?? []}
            onWrite={(value) => edit(name, { [name]: value })}
            hint={hintOf(t, isKnown(proposals, list, story[name]))}
            error={errorAt(name)}
          />
        </Grid.Item>
      ))}
      {LINES.map(({ name, label, width }) => (
        <Grid.Item key={name} m={width} col={width} s={12} xs={12} direction="column" alignItems="stretch">
          <LineField
            name={name}
            label={t(label)}
            value={story[name]}
            onWrite={write(name)}
            error={errorAt(name)}
            hint={name === 'endMark' ? markHint(story.endMark) : undefined}
            required={name === 'headline'}
          />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

const hintOf = (t: Words['t'], known: boolean | null): string | undefined =>
  known === null ? undefined : known ? t('import.known') : t('import.unknown');
