import { Box, Field, Flex, IconButton, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { memo, type ReactElement } from 'react';
import type { Photo } from '../../../../shared/article';
import { AiOriginSelect } from '../fields/AiOrigin';
import { FocusField } from './FocusField';
import { useWords } from '../../hooks/use-words';
import { creditOf } from './credit';
import { PicturePicker } from './PicturePicker';

interface PhotoFieldsProps {
  photos: Photo[];
  onChange: (part: { photos: Photo[] }) => void;
}

/** The photos, each with its picture, its caption and who took it; pictures come from the media library. */
export const PhotoFields = memo(function PhotoFields(props: PhotoFieldsProps): ReactElement {
  const { photos, onChange } = props;
  const { t } = useWords();
  return (
    <div role="group" aria-label={t('review.field.photos')}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {t('review.field.photos')}
      </Typography>
      {photos.map((photo, index) => (
        <PhotoField
          key={index}
          number={index + 1}
          photo={photo}
          onChange={(part) => onChange({ photos: photos.with(index, { ...photo, ...part }) })}
          onRemove={() => onChange({ photos: photos.toSpliced(index, 1) })}
        />
      ))}
      <PicturePicker
        label={t('review.edit.add-photos')}
        multiple
        onPick={(pictures) => onChange({ photos: [...photos, ...pictures.map(photoOf)] })}
      />
    </div>
  );
});

const photoOf = ({ id, caption }: { id: number; caption?: string | null }): Photo => ({
  file: id,
  caption: caption ?? '',
});

interface PhotoFieldProps {
  number: number;
  photo: Photo;
  onChange: (part: Partial<Photo>) => void;
  onRemove: () => void;
}

function PhotoField({ number, photo, onChange, onRemove }: PhotoFieldProps): ReactElement {
  const { t } = useWords();
  const { file, caption, alternativeText, credit, focus } = photo;
  const name = credit?.name ?? '';
  return (
    <Box paddingBottom={4}>
      {file && <PhotoFocus {...{ number, file, focus, onChange }} />}
      <Textarea
        aria-label={t('review.edit.caption', { number })}
        value={caption}
        onChange={({ target }) => onChange({ caption: target.value })}
      />
      {file && (
        <Field.Root name={`alternative-text-${number}`}>
          <Field.Label>{t('review.edit.alternative-text', { number })}</Field.Label>
          <TextInput
            value={alternativeText ?? ''}
            onChange={({ target }) => onChange({ alternativeText: target.value || null })}
          />
        </Field.Root>
      )}
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        <Field.Root name={`credit-${number}`}>
          <Field.Label>{t('import.credit', { number })}</Field.Label>
          <TextInput
            value={name}
            onChange={({ target }) => onChange({ credit: creditOf(target.value, credit) })}
          />
        </Field.Root>
        {file && (
          <AiOriginSelect
            label={t('review.edit.ai-origin', { number })}
            origin={photo.aiOrigin}
            onChoose={(aiOrigin) => onChange({ aiOrigin })}
          />
        )}
        <PicturePicker
          label={t('review.edit.choose-picture', { number })}
          onPick={([picture]) => picture && onChange(shown(picture))}
        />
        <IconButton label={t('import.remove-photo', { number })} onClick={onRemove}>
          <Trash />
        </IconButton>
      </Flex>
    </Box>
  );
}

interface PhotoFocusProps extends Pick<Photo, 'focus'> {
  number: number;
  file: number;
  onChange: (part: Partial<Photo>) => void;
}

function PhotoFocus({ number, file, focus, onChange }: PhotoFocusProps): ReactElement {
  const { t } = useWords();
  const labels = { x: t('review.edit.focus-x', { number }), y: t('review.edit.focus-y', { number }) };
  return <FocusField {...{ file, focus, labels }} onChange={(next) => onChange({ focus: next })} />;
}

/** Another picture shows something else: its own words, and what its label says, are taken when the story is saved. */
const shown = ({ id }: { id: number }): Partial<Photo> => ({
  file: id,
  alternativeText: undefined,
  aiOrigin: undefined,
  focus: undefined,
});
