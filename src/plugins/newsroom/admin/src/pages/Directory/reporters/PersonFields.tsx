import { Field, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { ReactElement } from 'react';
import { REPORTER_KINDS, type ReporterKind } from '../../../../../shared/vocabulary';
import { Picture } from '../../../components/pictures/Picture';
import { PicturePicker } from '../../../components/pictures/PicturePicker';
import { REPORTER_KIND_NAMES } from '../../../content-manager/fields/value-names';
import { useWords } from '../../../hooks/use-words';

interface KindFieldProps {
  value: ReporterKind;
  onChange: (kind: ReporterKind) => void;
}

/** Whether somebody is of the house or writes to it. */
export function KindField({ value, onChange }: KindFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root name="kind" width="100%">
      <Field.Label>{t('field.kind')}</Field.Label>
      <SingleSelect value={value} onChange={(kind) => onChange(kind as ReporterKind)}>
        {REPORTER_KINDS.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {t(REPORTER_KIND_NAMES[kind])}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface PhotoFieldProps {
  /** Id of a picture of the media library. */
  value: number | null;
  onChange: (photo: number | null) => void;
}

/** The picture of a person. */
export function PhotoField({ value, onChange }: PhotoFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Flex role="group" aria-label={t('field.photo')} direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {t('field.photo')}
      </Typography>
      {value !== null && <Picture file={value} />}
      <Flex gap={2}>
        <PicturePicker
          label={t('directory.choose-photo')}
          onPick={([picture]) => picture && onChange(picture.id)}
        />
        {value !== null && (
          <IconButton label={t('directory.remove-photo')} onClick={() => onChange(null)}>
            <Trash />
          </IconButton>
        )}
      </Flex>
    </Flex>
  );
}
