import { Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import type { ReviewText } from '../../../../../shared/contracts/review';
import { BlockText } from './BlockText';
import { LeadPicture, Original, printedOn, Summary } from './OnPaper';
import { TextLine } from './TextLine';
import { StoryPaper } from './story-paper';
import { StoryPhotos } from './StoryPhotos';
import type { Mark } from './segments';
import { withPerson } from './with-person';

interface StoryTextProps {
  article: ReviewText;
  marks: readonly Mark[];
}

/** The text of a story as it will be read. */
export const StoryText = forwardRef<HTMLElement, StoryTextProps>(function StoryText({ article, marks }, ref) {
  return (
    <StoryPaper ref={ref} lang={article.language}>
      <Origin article={article} />
      <header>
        <TextLine field="kicker" text={article.kicker} marks={marks} />
        <TextLine field="headline" text={article.headline} marks={marks} tag="h2" />
        <TextLine field="subhead" text={article.subhead} marks={marks} />
      </header>
      <Summary summary={article.summary} marks={marks} />
      <LeadPicture leadPhoto={article.leadPhoto} marks={marks} />
      <div className="byline">
        <TextLine field="dateline" text={datelineOf(article)} marks={marks} tag="span" />
        <TextLine field="byline" text={article.byline} marks={marks} tag="span" />
      </div>
      {article.body.map((block, index) => (
        <BlockText key={index} block={block} index={index} marks={marks} />
      ))}
      {article.endMark && <p className="end-mark">{withPerson(article.endMark, article.markedBy)}</p>}
      <Original originalSource={article.originalSource} />
      <StoryPhotos photos={article.photos} marks={marks} markedBy={article.markedBy} />
    </StoryPaper>
  );
});

/** The dateline, where it is not printed at the beginning of the byline anyway. */
const datelineOf = ({ dateline, byline }: ReviewText): string | null =>
  dateline && byline?.startsWith(dateline) ? null : dateline;

/** Under which column the story stands, which department it comes from, and where it was printed. */
function Origin({ article }: { article: ReviewText }) {
  const named = [article.columnName, article.departmentName, printedOn(article)].filter(Boolean);
  if (named.length === 0) return null;
  return (
    <Typography tag="p" variant="sigma" textColor="neutral600">
      {named.join(' · ')}
    </Typography>
  );
}
