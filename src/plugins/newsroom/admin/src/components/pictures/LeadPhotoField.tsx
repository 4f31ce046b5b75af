import { Field, Flex, IconButton, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { memo, type ReactElement } from 'react';
import type { LeadPhoto } from '../../../../shared/article';
import { AiOriginSelect } from '../fields/AiOrigin';
import { FocusField } from './FocusField';
import { useFieldName } from '../../hooks/use-field-name';
import { useWords } from '../../hooks/use-words';
import { creditOf } from './credit';
import { PicturePicker } from './PicturePicker';

interface LeadPhotoFieldProps {
  leadPhoto: LeadPhoto | null;
  onChange: (part: { leadPhoto: LeadPhoto | null }) => void;
}

/** The picture that stands for a story in lists and on its page, with its words. */
export const LeadPhotoField = memo(function LeadPhotoField(props: LeadPhotoFieldProps): ReactElement {
  const { leadPhoto, onChange } = props;
  const { t } = useWords();
  const fieldName = useFieldName();
  const change = (part: Partial<LeadPhoto>) =>
    leadPhoto && onChange({ leadPhoto: { ...leadPhoto, ...part } });
  return (
    <Flex role="group" aria-label={fieldName('leadPhoto')} direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {fieldName('leadPhoto')}
      </Typography>
      {leadPhoto && (
        <FocusField
          file={leadPhoto.file}
          focus={leadPhoto.focus}
          labels={{ x: t('review.lead-photo.focus-x'), y: t('review.lead-photo.focus-y') }}
          onChange={(focus) => change({ focus })}
        />
      )}
      {leadPhoto && <Words photo={leadPhoto} onChange={change} />}
      <Flex gap={2} wrap="wrap">
        <PicturePicker
          label={t('review.lead-photo.choose')}
          onPick={([picture]) =>
            picture && onChange({ leadPhoto: { file: picture.id, caption: picture.caption ?? '' } })
          }
        />
        {leadPhoto && (
          <IconButton label={t('review.lead-photo.remove')} onClick={() => onChange({ leadPhoto: null })}>
            <Trash />
          </IconButton>
        )}
      </Flex>
    </Flex>
  );
});

interface WordsProps {
  photo: LeadPhoto;
  onChange: (part: Partial<LeadPhoto>) => void;
}

function Words({ photo, onChange }: WordsProps): ReactElement {
  const { t } = useWords();
  const { caption, alternativeText, credit, aiOrigin } = photo;
  return (
    <>
      <Field.Root name="leadPhoto.caption">
        <Field.Label>{t('review.field.caption')}</Field.Label>
        <Textarea value={caption} onChange={({ target }) => onChange({ caption: target.value })} />
      </Field.Root>
      <Field.Root name="leadPhoto.alternativeText">
        <Field.Label>{t('review.lead-photo.alternative-text')}</Field.Label>
        <TextInput
          value={alternativeText ?? ''}
          onChange={({ target }) => onChange({ alternativeText: target.value || null })}
        />
      </Field.Root>
      <Field.Root name="leadPhoto.credit">
        <Field.Label>{t('review.lead-photo.credit')}</Field.Label>
        <TextInput
          value={credit?.name ?? ''}
          onChange={({ target }) => onChange({ credit: creditOf(target.value, credit) })}
        />
      </Field.Root>
      <AiOriginSelect
        label={t('review.lead-photo.ai-origin')}
        origin={aiOrigin}
        onChoose={(origin) => onChange({ aiOrigin: origin })}
      />
    </>
  );
}
