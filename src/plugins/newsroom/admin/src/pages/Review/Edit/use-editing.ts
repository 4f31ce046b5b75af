import { useAuth } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import type { ArticleContent } from '../../../../../shared/article';
import type { EditedFields } from '../../../../../shared/contracts/autosaves';
import type { ReviewView } from '../../../../../shared/contracts/review';
import { changesIn, isAny } from './changes';
import { forgetHere } from './kept-here';
import { useAutosave, type Keeping, type Unsaved } from './use-autosave';

/** A text that is being changed, and the version that it was begun on. */
export interface Draft {
  version: number;
  base: ArticleContent;
  text: ArticleContent;
}

/** How a story's text is changed. */
export interface Editing extends Draft {
  /** Whether anything was written since the story was opened, saved or given up. */
  isBegun: boolean;
  /** What differs from the base; `null` where nothing does. */
  unsaved: Unsaved | null;
  /** Whether the text is on its way to the newsroom, and has to wait. */
  isSaving: boolean;
  setSaving: (isSaving: boolean) => void;
  /** Whether somebody else saved the story since this text was begun. */
  isStale: boolean;
  keeping: Keeping;
  /** Name under which this browser keeps the text. */
  key: string;
  change: (part: EditedFields) => void;
  /** Goes on with another text. */
  goOn: (draft: Draft) => void;
  /** The text was saved or given up: the story is shown as it is. */
  end: () => void;
}

/** Changes a story's text. Until the first change it is the story's present text, whoever writes it. */
export function useEditing(view: ReviewView): Editing {
  const person = useAuth('NewsroomReview', ({ user }) => user?.id);
  const [begun, setBegun] = useState<Draft | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { documentId, version, article } = view;
  const draft = begun ?? { version, base: article, text: article };
  const unsaved = useMemo(() => unsavedIn(begun), [begun]);
  const key = `newsroom.unsaved.${person}.${documentId}`;
  const keeping = useAutosave({ documentId, key }, isSaving ? null : unsaved);
  return {
    ...draft,
    isBegun: begun !== null,
    unsaved,
    isSaving,
    setSaving,
    isStale: !isSaving && draft.version !== version,
    keeping,
    key,
    change: (part) => setBegun({ ...draft, text: { ...draft.text, ...part } }),
    goOn: setBegun,
    end: () => {
      forgetHere(key);
      setBegun(null);
    },
  };
}

function unsavedIn(draft: Draft | null): Unsaved | null {
  const fields = draft ? changesIn(draft.base, draft.text) : {};
  return draft && isAny(fields) ? { version: draft.version, fields } : null;
}
