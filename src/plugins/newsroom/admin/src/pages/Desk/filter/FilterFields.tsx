import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useMemo, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { PUBLICATION_LABELS, PUBLICATIONS } from '../../../../../shared/vocabulary';
import { useNewsroomDirectoryQuery } from '../../../api/desk';
import { capital } from '../../../components/words/capital';
import { useWords } from '../../../hooks/use-words';
import type { Key } from '../../../translations';
import { AGE_HOURS, DUE_HOURS, HOLDERS, QUEUE_DATES, type Param } from './desk-filter';
import { DayField } from '../../../components/fields/days/DayField';
import { NamePicker, type Named } from '../../../components/fields/NamePicker';
import { useDeskFilter } from './use-desk-filter';
import { WordPicker } from './WordPicker';

/** What the fields of this form set in the address. */
export const IN_FIELDS: readonly Param[] = [
  'column',
  'department',
  'reporter',
  'holder',
  'from',
  'to',
  'publication',
  'age',
  'due',
];

/** Which stories: by column, department, person, holder, publication, age and due time. */
export function FilterFields({ id }: { id: string }): ReactElement {
  return (
    <Box id={id} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Fields>
        <Names />
        <States />
        <Times />
        <Days />
      </Fields>
    </Box>
  );
}

function Names(): ReactElement {
  const { t } = useWords();
  const { filter, change } = useDeskFilter();
  const { columns, departments, reporters } = useNames();
  return (
    <>
      <NamePicker
        label={t('story.column')}
        value={filter.column}
        names={columns}
        onChange={(column) => change({ column })}
      />
      <NamePicker
        label={t('story.department')}
        value={filter.department}
        names={departments}
        onChange={(department) => change({ department })}
      />
      <NamePicker
        label={t('desk.reporter')}
        value={filter.reporter}
        names={reporters}
        onChange={(reporter) => change({ reporter })}
      />
    </>
  );
}

/** The names in the order of the reader's language; those of reporters with their department. */
function useNames(): Partial<Record<'columns' | 'departments' | 'reporters', Named[]>> {
  const { data } = useNewsroomDirectoryQuery(undefined, { refetchOnMountOrArgChange: true });
  const { locale } = useIntl();
  return useMemo(() => {
    if (!data) return {};
    const { compare } = new Intl.Collator(locale);
    const inOrder = (names: Named[]) => names.sort((one, other) => compare(one.name, other.name));
    return {
      columns: inOrder([...data.columns]),
      departments: inOrder([...data.departments]),
      reporters: inOrder(
        data.reporters.map(({ documentId, name, department }) => ({
          documentId,
          name: department ? `${name} · ${department}` : name,
        })),
      ),
    };
  }, [data, locale]);
}

function States(): ReactElement {
  const { t, label } = useWords();
  const { filter, change } = useDeskFilter();
  return (
    <>
      <NamePicker
        label={t('story.holder')}
        value={filter.holder}
        names={useHolders()}
        onChange={(holder) => change({ holder })}
      />
      <WordPicker
        label={t('story.publication')}
        value={filter.publication}
        options={PUBLICATIONS.map((word) => [word, capital(label(PUBLICATION_LABELS[word]))])}
        onChange={(publication) => change({ publication })}
      />
    </>
  );
}

const HOLDER_NAMES = {
  me: 'desk.holder.me',
  others: 'desk.holder.others',
  nobody: 'desk.holder.nobody',
} as const satisfies Record<(typeof HOLDERS)[number], Key>;

const DATE_NAMES = {
  submitted: 'desk.dated.submitted',
  published: 'desk.dated.published',
  printed: 'field.issue-date',
} as const satisfies Record<(typeof QUEUE_DATES)[number], Key>;

const ENDS = ['from', 'to'] as const;
const END_NAMES = { from: 'desk.date.from', to: 'desk.date.to' } as const;

/** Myself, others and nobody, and then each editor by name. */
function useHolders(): Named[] {
  const { t } = useWords();
  const { data } = useNewsroomDirectoryQuery(undefined);
  const holders = HOLDERS.map((holder) => ({ documentId: holder, name: t(HOLDER_NAMES[holder]) }));
  return [...holders, ...(data?.editors ?? []).map(({ key, name }) => ({ documentId: key, name }))];
}

/** What happened between two days; the kind is kept while no day is named. */
function Days(): ReactElement {
  const { t } = useWords();
  const { filter, change } = useDeskFilter();
  return (
    <>
      <Field.Root>
        <Field.Label>{t('desk.dated')}</Field.Label>
        <SingleSelect value={filter.dated} onChange={(dated) => change({ dated: String(dated) })}>
          {QUEUE_DATES.map((dated) => (
            <SingleSelectOption key={dated} value={dated}>
              {t(DATE_NAMES[dated])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {ENDS.map((end) => (
        <DayField
          key={end}
          label={t(END_NAMES[end])}
          value={filter[end] ?? ''}
          onChange={(day) => change({ [end]: day || null })}
        />
      ))}
    </>
  );
}

function Times(): ReactElement {
  const { t } = useWords();
  const { filter, change } = useDeskFilter();
  const span = (hours: number) =>
    hours < 24 ? t('desk.hours', { hours }) : t('desk.days', { days: hours / 24 });
  return (
    <>
      <WordPicker
        label={t('desk.age')}
        value={filter.age}
        options={Object.entries(AGE_HOURS).map(([word, hours]) => [
          word,
          t('desk.longer-than', { span: span(hours) }),
        ])}
        onChange={(age) => change({ age })}
      />
      <WordPicker
        label={t('desk.due')}
        value={filter.due}
        options={Object.entries(DUE_HOURS).map(([word, hours]) => [
          word,
          hours === 0 ? t('desk.overdue') : t('desk.due-within', { span: span(hours) }),
        ])}
        onChange={(due) => change({ due })}
      />
    </>
  );
}

const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  gap: 1.6rem;
`;
