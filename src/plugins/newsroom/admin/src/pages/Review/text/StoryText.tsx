import { Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import type { ReviewText } from '../../../../../shared/contracts/review';
import { BlockText } from './BlockText';
import { Line } from './TextLine';
import { Paper } from './story-paper';
import { Photos } from './StoryPhotos';
import type { Mark } from './segments';
import { withPerson } from './with-person';

interface StoryTextProps {
  article: ReviewText;
  marks: readonly Mark[];
}

/** The text of a story as it will be read. */
export const StoryText = forwardRef<HTMLElement, StoryTextProps>(function StoryText({ article, marks }, ref) {
  return (
    <Paper ref={ref} lang={article.language}>
      <Rubric article={article} />
      <header>
        <Line field="kicker" text={article.kicker} marks={marks} />
        <Line field="headline" text={article.headline} marks={marks} tag="h2" />
        <Line field="subhead" text={article.subhead} marks={marks} />
      </header>
      <div className="byline">
        <Line field="dateline" text={datelineOf(article)} marks={marks} tag="span" />
        <Line field="byline" text={article.byline} marks={marks} tag="span" />
      </div>
      {article.body.map((block, index) => (
        <BlockText key={index} block={block} index={index} marks={marks} />
      ))}
      {article.endMark && <p className="end-mark">{withPerson(article.endMark, article.markedBy)}</p>}
      <Photos photos={article.photos} marks={marks} markedBy={article.markedBy} />
    </Paper>
  );
});

/** The dateline, where it is not printed at the beginning of the byline anyway. */
const datelineOf = ({ dateline, byline }: ReviewText): string | null =>
  dateline && byline?.startsWith(dateline) ? null : dateline;

/** Under which rubric the story stands, and which office it comes from. */
function Rubric({ article: { columnName, departmentName } }: { article: ReviewText }) {
  const named = [columnName, departmentName].filter(Boolean);
  if (named.length === 0) return null;
  return (
    <Typography tag="p" variant="sigma" textColor="neutral600">
      {named.join(' · ')}
    </Typography>
  );
}
