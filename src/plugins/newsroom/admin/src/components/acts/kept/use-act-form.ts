import { useState } from 'react';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { Act } from '../../../../../shared/vocabulary';
import { emptyForm, type ActForm } from '../needs';
import { useKeptAct } from './use-kept-act';

/** What is filled in for an act, and what was left of an earlier attempt. */
export interface FilledForm {
  form: ActForm;
  /** Fills in a part of the form for an act; it is kept in the browser until the act has gone through. */
  change: (act: Act, part: Partial<ActForm>) => void;
  /** The act whose form was filled in before this screen was opened, and never went through. */
  left: Act | null;
  /** Goes on with what was filled in for it. */
  takeUp: () => void;
  /** Gives up what was filled in. */
  giveUp: () => void;
}

/** The form of acts on a story, kept in the browser; `done` empties it for the story as it is after an act. */
export function useActForm(
  view: ReviewView,
): FilledForm & { done: (act: Act, after: Pick<ReviewView, 'publication'>) => void } {
  const kept = useKeptAct(view.documentId);
  const [left, setLeft] = useState(kept.read);
  const [form, setForm] = useState(() => emptyForm(view));
  const forget = () => {
    kept.forget();
    setLeft(null);
  };
  return {
    form,
    change: (act, part) => {
      const changed = { ...form, ...part };
      setForm(changed);
      kept.keep({ act, form: changed });
    },
    left: left?.act ?? null,
    takeUp: () => {
      if (left) setForm(left.form);
      setLeft(null);
    },
    giveUp: () => {
      forget();
      setForm(emptyForm(view));
    },
    done: (act, after) => {
      // A claim is taken before the act that was left, and does not answer for it.
      if (kept.read()?.act === act) forget();
      setForm(emptyForm(after));
    },
  };
}
