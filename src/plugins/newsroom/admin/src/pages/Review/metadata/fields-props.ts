import type { ArticleContent } from '../../../../../shared/article';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';

/** The parts of a text that a group of fields shows, and how it changes them: it is drawn again for no other part. */
export type FieldsProps<Part extends keyof ArticleContent> = Pick<ArticleContent, Part> & {
  onChange: (part: EditedFields) => void;
};
