import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { ReporterEntry } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomRemoveReporterMutation, useNewsroomReportersQuery } from '../../../api/directory';
import type { Column } from '../../../components/table/RowTable';
import { REPORTER_KIND_NAMES } from '../../../content-manager/fields/value-names';
import { useWords } from '../../../hooks/use-words';
import { EntryList } from '../entry/EntryList';
import { ReporterDialog } from './ReporterDialog';

/** 人员: who has a byline, with department and address. */
export function ReportersTab(): ReactElement {
  const answer = useNewsroomReportersQuery(undefined, { refetchOnMountOrArgChange: true });
  const [remove] = useNewsroomRemoveReporterMutation();
  return (
    <EntryList
      rows={answer.data?.reporters}
      answer={answer}
      columns={useColumns()}
      nameOf={({ name }) => name}
      texts={{ add: 'directory.add-person', nothing: 'directory.no-persons' }}
      Form={ReporterDialog}
      remove={remove}
    />
  );
}

function useColumns(): Column<ReporterEntry>[] {
  const { t } = useWords();
  const intl = useIntl();
  return [
    { name: 'name', label: t('operations.name'), cell: ({ name }) => name },
    { name: 'kind', label: t('field.kind'), cell: ({ kind }) => t(REPORTER_KIND_NAMES[kind]) },
    { name: 'department', label: t('story.department'), cell: ({ department }) => department?.name ?? null },
    {
      name: 'aliases',
      label: t('directory.aliases'),
      cell: ({ aliases }) => (aliases.length > 0 ? intl.formatList(aliases, { type: 'unit' }) : null),
    },
    { name: 'slug', label: t('field.slug'), cell: ({ slug }) => slug },
    {
      name: 'stories',
      label: t('import.stories'),
      cell: ({ stories, publicStories }) =>
        stories > 0 ? t('merges.stories', { stories, publicStories }) : null,
    },
  ];
}
