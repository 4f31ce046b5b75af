import type {
  ReceiverChange,
  ReceiverInput,
  ReceiverView,
} from '../../../../../../shared/contracts/receivers';
import { KINDS_WITH_TOKEN, USUAL_REMOVAL, type ReceiverFilters } from '../../../../../../shared/outgoing';

/** A receiver as somebody writes it. */
export interface ReceiverForm extends Omit<Required<ReceiverInput>, 'filters'> {
  filters: Omit<ReceiverFilters, 'keywords'>;
  /** Keywords in one line, as they are written. */
  keywords: string;
}

const NEW: ReceiverForm = {
  ...{ name: '', url: '', token: '', keywords: '' },
  ...{ kind: 'messages', audience: 'site', format: 'reference' },
  ...{ embargo: false, isEnabled: true, confirms: false },
  removeWithin: USUAL_REMOVAL,
  filters: { columns: [], departments: [] },
};

/** What is shown first: a receiver as it is, without the token that nobody is shown; or a new one. */
export function formOf(receiver: ReceiverView | null): ReceiverForm {
  if (!receiver) return NEW;
  const { name, url, kind, audience, format, embargo, isEnabled, confirms, removeWithin, filters } = receiver;
  const { columns, departments, keywords } = filters;
  return {
    ...{ name, url, kind, audience, format, embargo, isEnabled, confirms, removeWithin },
    filters: { columns, departments },
    keywords: keywords.join('，'),
    token: '',
  };
}

export const takesMessages = ({ kind }: Pick<ReceiverForm, 'kind'>): boolean => kind === 'messages';

export const takesToken = ({ kind }: Pick<ReceiverForm, 'kind'>): boolean => KINDS_WITH_TOKEN.includes(kind);

const wordsIn = (line: string): string[] =>
  line
    .split(/[，,、;；\n]+/)
    .map((word) => word.trim())
    .filter(Boolean);

/**
 * What can be changed of a receiver, as the server takes it; a token that is not written stays what it was, and so do keywords, which may
 * hold commas of their own.
 */
export function changeOf(form: ReceiverForm, before: ReceiverView | null = null): ReceiverChange {
  const { name, url, isEnabled, token, format, embargo, confirms, removeWithin } = form;
  const common = { name, url, isEnabled, ...(takesToken(form) && token && { token }) };
  if (!takesMessages(form)) return common;
  const isSame = before !== null && form.keywords === formOf(before).keywords;
  const keywords = isSame ? before.filters.keywords : wordsIn(form.keywords);
  const filters = { ...form.filters, keywords };
  return { ...common, format, embargo, confirms, removeWithin, filters };
}

/** A new receiver, as the server takes it. */
export const inputOf = (form: ReceiverForm): object => ({
  ...changeOf(form),
  kind: form.kind,
  audience: takesMessages(form) ? form.audience : 'site',
});
