import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useNewsroomVersionsQuery } from '../../../api/review';
import { usePaperZone } from '../../../hooks/use-paper-zone';
import { useWords } from '../../../hooks/use-words';

interface VersionSelectProps {
  name: string;
  documentId: string;
  value: number;
  onChoose: (version: number) => void;
}

/** Chooses a version of a story; each is told by its number, who wrote it and when. */
export function VersionSelect({ name, documentId, value, onChoose }: VersionSelectProps): ReactElement {
  const { t } = useWords();
  const intl = useIntl();
  const timeZone = usePaperZone();
  const { data } = useNewsroomVersionsQuery(documentId);
  const time = (at: string) => intl.formatDate(at, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Field.Root minWidth={0}>
      <Field.Label>{name}</Field.Label>
      <SingleSelect value={value} onChange={(version) => onChoose(Number(version))}>
        {(data?.versions ?? []).map(({ number, actorName, at }) => (
          <SingleSelectOption key={number} value={number}>
            {t('review.version', { version: number })} · {actorName} · {time(at)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
