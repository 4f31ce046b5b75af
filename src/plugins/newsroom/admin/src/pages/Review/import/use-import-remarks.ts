import { useMemo } from 'react';
import type { ReviewText } from '../../../../../shared/contracts/review';
import { PARSE_WARNING_LABELS } from '../../../../../shared/parsed-page';
import { useNewsroomStorySourceQuery } from '../../../api/review';
import { useWords } from '../../../hooks/use-words';
import type { Mark } from '../text/segments';
import { importOf, remarksOn, type ImportRemark } from './import-remarks';

/** What the reading of its page says of a story; nothing where it was not imported. */
export function useImportRemarks(article: ReviewText): ImportRemark[] {
  const from = importOf(article);
  const { data } = useNewsroomStorySourceQuery(from?.pageImport ?? '', { skip: !from });
  const index = from?.index ?? 0;
  return useMemo(() => (data ? remarksOn(article, data, index) : []), [article, data, index]);
}

/** Puts a remark of the import into words. */
export function useRemarkText(): (code: ImportRemark['code']) => string {
  const { t, label } = useWords();
  return (code) => {
    if (code === 'seam') return t('review.import.seam');
    return code === 'gap' ? t('review.import.gap') : label(PARSE_WARNING_LABELS[code]);
  };
}

/** The remarks of the import that have a place, as marks in the text. */
export function useImportMarks(article: ReviewText): Mark[] {
  const textOf = useRemarkText();
  return useImportRemarks(article).flatMap(({ code, place }, index): Mark[] =>
    place
      ? [{ ...place, id: `import-${index}`, kind: code === 'seam' ? 'seam' : 'warning', label: textOf(code) }]
      : [],
  );
}
