import type { ReactElement } from 'react';
import type { ReviewText } from '../../../../../../shared/contracts/review';
import { textCharacters } from '../../../../../../shared/proofreading';
import { useWords } from '../../../../hooks/use-words';

/** The text that was decided on, with how many characters it has. */
export function PrintedText({ article }: { article: ReviewText }): ReactElement {
  const { t } = useWords();
  const { kicker, headline, subhead, summary, byline, paragraphs, photos, leadPhoto, language } = article;
  const captions = [leadPhoto, ...photos].map((photo) => photo?.caption).filter(Boolean);
  return (
    <section aria-label={t('review.view.text')} lang={language}>
      <h2>{t('sheet.text', { characters: textCharacters(article) })}</h2>
      {kicker && <p>{kicker}</p>}
      <p>
        <strong>{headline}</strong>
      </p>
      {subhead && <p>{subhead}</p>}
      {summary && (
        <p>
          {t('field.summary')} {summary}
        </p>
      )}
      {byline && <p>{byline}</p>}
      {[...paragraphs, ...captions].map((paragraph, index) => (
        <p key={index} className="paragraph">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
