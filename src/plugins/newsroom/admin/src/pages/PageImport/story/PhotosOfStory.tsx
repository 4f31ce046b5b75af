import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { ReactElement } from 'react';
import type { Photo } from '../../../../../shared/article';
import { useWords } from '../../../hooks/use-words';
import { useMarkHint } from './use-mark-hint';
import { useStory } from './use-story';
import { LineField } from './LineField';
import { RoleSelect } from '../../../components/fields/RoleSelect';
import { TextField } from './TextField';

/** The photos of a story; their files come later, from the media library. */
export function PhotosOfStory({ at }: { at: number }): ReactElement {
  const { story, errorAt } = useStory(at);
  const error = errorAt('photos');
  return (
    <>
      {story.photos.map((_, index) => (
        <PhotoFields key={index} at={at} index={index} />
      ))}
      {error && <Typography textColor="danger600">{error}</Typography>}
    </>
  );
}

function PhotoFields({ at, index }: { at: number; index: number }): ReactElement | null {
  const { t } = useWords();
  const { story, edit } = useStory(at);
  const markHint = useMarkHint();
  const photo = story.photos[index];
  if (!photo) return null;
  const number = index + 1;
  const behind = markHint(photo.mark);
  const change = (part: string, changed: Partial<Photo>) =>
    edit(`photos.${index}.${part}`, { photos: story.photos.with(index, { ...photo, ...changed }) });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <TextField
        name={`photo-${index}`}
        label={t('import.caption', { number })}
        value={photo.caption}
        onWrite={(caption) => change('caption', { caption })}
      />
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        <Credit
          number={number}
          credit={photo.credit ?? null}
          onChange={(credit) => change('credit', { credit })}
        />
        <LineField
          name={`photo-mark-${index}`}
          label={t('import.photo-mark', { number })}
          value={photo.mark ?? null}
          onWrite={(mark) => change('mark', { mark })}
        />
        <IconButton
          label={t('import.remove-photo', { number })}
          onClick={() => edit('photos', { photos: story.photos.toSpliced(index, 1) })}
        >
          <Trash />
        </IconButton>
      </Flex>
      {behind && (
        <Typography variant="pi" textColor="neutral600">
          {photo.mark} {behind}
        </Typography>
      )}
    </Flex>
  );
}

interface CreditProps {
  number: number;
  credit: Photo['credit'] | null;
  onChange: (credit: Photo['credit']) => void;
}

function Credit({ number, credit, onChange }: CreditProps): ReactElement {
  const { t } = useWords();
  const { role = 'photographer', name = '', title = null } = credit ?? {};
  return (
    <>
      <RoleSelect
        label={t('import.credit-role', { number })}
        value={role}
        onChoose={(chosen) => onChange({ role: chosen, name, title })}
      />
      <LineField
        name={`photo-credit-${number}`}
        label={t('import.credit', { number })}
        value={name}
        onWrite={(written) => onChange(written === null ? null : { role, name: written, title })}
      />
    </>
  );
}
