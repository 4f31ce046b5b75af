import { useState, type ReactElement } from 'react';
import type { ReporterEntry, ReporterInput } from '../../../../../shared/contracts/directory-entries';
import { useNewsroomDepartmentsQuery, useNewsroomWriteReporterMutation } from '../../../api/directory';
import { NamePicker } from '../../../components/fields/NamePicker';
import { useWords } from '../../../hooks/use-words';
import { AliasFields } from '../departments/AliasFields';
import { AboutField } from '../entry/AboutField';
import { EntryDialog } from '../entry/EntryDialog';
import type { EntryFormProps } from '../entry/EntryList';
import { NameField } from '../entry/NameField';
import { SlugField } from '../entry/SlugField';
import { useEntrySaving } from '../entry/use-entry-saving';
import { KindField, PhotoField } from './PersonFields';

const NEW_PERSON: Required<ReporterInput> = {
  name: '',
  kind: 'correspondent',
  department: null,
  aliases: [],
  slug: '',
  biography: null,
  photo: null,
};

const formOf = ({ name, kind, department, aliases, slug, biography, photo }: ReporterEntry) => ({
  ...{ name, kind, aliases, slug, biography },
  department: department?.documentId ?? null,
  photo: photo?.id ?? null,
});

/** Who somebody is, where they come from, and what sites show of them. */
export function ReporterDialog({ entry, onClose }: EntryFormProps<ReporterEntry>): ReactElement {
  const { t } = useWords();
  const [form, setForm] = useState<Required<ReporterInput>>(entry ? formOf(entry) : NEW_PERSON);
  const change = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }));
  const saving = useEntrySaving(useNewsroomWriteReporterMutation());
  const { data } = useNewsroomDepartmentsQuery(undefined);
  const { errorAt } = saving;
  return (
    <EntryDialog
      title={entry?.name ?? t('directory.new-person')}
      saving={saving}
      onSave={() => saving.save({ input: form, seen: entry })}
      onClose={onClose}
    >
      <NameField
        path="name"
        label={t('operations.name')}
        value={form.name}
        onChange={(name) => change({ name })}
        error={errorAt('name')}
      />
      <KindField value={form.kind} onChange={(kind) => change({ kind })} />
      <NamePicker
        label={t('story.department')}
        value={form.department}
        names={data?.departments}
        onChange={(department) => change({ department })}
        placeholder={t('review.edit.no-entry')}
      />
      <AliasFields aliases={form.aliases} onChange={(aliases) => change({ aliases })} errorAt={errorAt} />
      <SlugField value={form.slug} onChange={(slug) => change({ slug })} error={errorAt('slug')} />
      <PhotoField value={form.photo ?? null} onChange={(photo) => change({ photo })} />
      <AboutField
        path="biography"
        label={t('field.biography')}
        value={form.biography ?? null}
        onChange={(biography) => change({ biography })}
        error={errorAt('biography')}
      />
    </EntryDialog>
  );
}
