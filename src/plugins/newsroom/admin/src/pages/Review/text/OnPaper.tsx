import { Link, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import { namedPage } from '../../../../../shared/pages';
import { AiOriginBadge } from '../../../components/fields/AiOrigin';
import { Picture } from '../../../components/pictures/Picture';
import { useFieldName } from '../../../hooks/use-field-name';
import { useWords } from '../../../hooks/use-words';
import type { Mark } from './segments';
import { TextLine } from './TextLine';

/** Day and page of the paper, in one line: 2026-03-12 第03版 城区新闻. */
export const printedOn = ({
  issueDate,
  pageNumber,
  pageName,
}: Pick<ArticleContent, 'issueDate' | 'pageNumber' | 'pageName'>): string =>
  [issueDate, pageNumber && namedPage(pageNumber), pageName].filter(Boolean).join(' ');

/** What is marked in the lines of a story. */
interface Marked {
  marks: readonly Mark[];
}

/** What a story says in short. */
export function Summary({ summary, marks }: Pick<ArticleContent, 'summary'> & Marked): ReactElement | null {
  const fieldName = useFieldName();
  if (!summary) return null;
  return (
    <Typography tag="p" textColor="neutral700" style={{ marginBlock: '0.8rem' }}>
      <b>{fieldName('summary')}</b> <TextLine field="summary" text={summary} marks={marks} tag="span" />
    </Typography>
  );
}

/** The picture that stands for the story, with what the public reads of it. */
export function LeadPicture({
  leadPhoto,
  marks,
}: Pick<ArticleContent, 'leadPhoto'> & Marked): ReactElement | null {
  const { t } = useWords();
  const fieldName = useFieldName();
  if (!leadPhoto) return null;
  const { file, caption, alternativeText, credit, aiOrigin, focus } = leadPhoto;
  return (
    <figure aria-label={fieldName('leadPhoto')}>
      <Picture file={file} />
      <figcaption>
        <TextLine field="leadCaption" text={caption} marks={marks} tag="span" />{' '}
        {[credit?.title, credit?.name].filter(Boolean).join(' ')}
        <AiOriginBadge origin={aiOrigin} />
        {alternativeText && (
          <Typography variant="pi" textColor="neutral600" tag="div">
            {t('review.photo.alternative-text', { text: alternativeText })}
          </Typography>
        )}
        {focus && (
          <Typography variant="pi" textColor="neutral600" tag="div">
            {t('review.photo.focus', { ...focus })}
          </Typography>
        )}
      </figcaption>
    </figure>
  );
}

/** Where a reprint comes from. */
export function Original({ originalSource }: Pick<ArticleContent, 'originalSource'>): ReactElement | null {
  const fieldName = useFieldName();
  if (!originalSource) return null;
  const { name, title, url } = originalSource;
  const said = [name, title].filter(Boolean).join(' ');
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" style={{ marginTop: '1.2rem' }}>
      {`${fieldName('originalSource')} `}
      {url ? (
        <Link href={url} isExternal>
          {said}
        </Link>
      ) : (
        said
      )}
    </Typography>
  );
}
