import type { ReactElement } from 'react';
import { useNewsroomPictureQuery } from '../../api/review';
import { useWords } from '../../hooks/use-words';
import { Remark } from '../words/Remark';

/** A picture of the media library by its id; its caption, which says what it shows, stands beside it. */
export function Picture({ file }: { file: number }): ReactElement {
  const { t } = useWords();
  const { data, error } = useNewsroomPictureQuery(file);
  if (error) return <Remark said={t('review.photo.unreadable')} />;
  return <img src={data?.url} alt={data?.alternativeText ?? ''} style={{ maxWidth: '100%' }} />;
}
