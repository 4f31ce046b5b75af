import type { ReactElement } from 'react';
import type { ReviewText } from '../../../../../../shared/contracts/review';
import { charactersOf } from '../../../../../../shared/proofreading';
import { useWords } from '../../../../hooks/use-words';

/** The text that was decided on, with how many characters it has. */
export function PrintedText({ article }: { article: ReviewText }): ReactElement {
  const { t } = useWords();
  const { kicker, headline, subhead, byline, paragraphs, photos, language } = article;
  const captions = photos.map(({ caption }) => caption).filter(Boolean);
  return (
    <section aria-label={t('review.view.text')} lang={language}>
      <h2>{t('sheet.text', { characters: charactersOf(article) })}</h2>
      {kicker && <p>{kicker}</p>}
      <p>
        <strong>{headline}</strong>
      </p>
      {subhead && <p>{subhead}</p>}
      {byline && <p>{byline}</p>}
      {[...paragraphs, ...captions].map((paragraph, index) => (
        <p key={index} className="paragraph">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
