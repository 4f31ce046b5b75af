import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { Photo } from '../../../../../shared/article';
import type { ReviewText } from '../../../../../shared/contracts/review';
import { AiOriginBadge } from '../../../components/fields/AiOrigin';
import { Picture } from '../../../components/pictures/Picture';
import { Remark } from '../../../components/words/Remark';
import { useWords } from '../../../hooks/use-words';
import { TextLine } from './TextLine';
import type { Mark } from './segments';
import { withPerson } from './with-person';

interface StoryPhotosProps {
  photos: readonly Photo[];
  marks: readonly Mark[];
  markedBy: ReviewText['markedBy'];
}

/** The photos of a story, each with its caption and who took it. */
export function StoryPhotos({ photos, marks, markedBy }: StoryPhotosProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      {photos.map((photo, index) => (
        <figure key={index}>
          {photo.file ? <Picture file={photo.file} /> : <Remark said={t('review.photo.missing')} />}
          <figcaption>
            <TextLine field="caption" index={index} text={photo.caption} marks={marks} tag="span" />
            <Credit photo={photo} markedBy={markedBy} />
            <AiOriginBadge origin={photo.aiOrigin} />
            {photo.alternativeText && (
              <Typography variant="pi" textColor="neutral600" tag="div">
                {t('review.photo.alternative-text', { text: photo.alternativeText })}
              </Typography>
            )}
            {photo.focus && (
              <Typography variant="pi" textColor="neutral600" tag="div">
                {t('review.photo.focus', { ...photo.focus })}
              </Typography>
            )}
          </figcaption>
        </figure>
      ))}
    </>
  );
}

function Credit({
  photo: { credit, mark },
  markedBy,
}: Pick<StoryPhotosProps, 'markedBy'> & { photo: Photo }): ReactElement | null {
  const said = [mark && withPerson(mark, markedBy), credit?.title, credit?.name].filter(Boolean).join(' ');
  if (!said) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {' '}
      {said}
    </Typography>
  );
}
