import { useRBAC } from '@strapi/strapi/admin';
import { actPermission } from '../../../shared/permissions';
import { ACT_LABELS } from '../../../shared/vocabulary';
import { useWords } from '../hooks/use-words';
import { capital } from '../components/words/capital';
import type { ActionDescription, ForStories, SelectionContext } from './descriptions';
import { SelectionAct, type ActOnSelection } from './SelectionAct';

const permissionFor = (act: ActOnSelection) => [{ action: actPermission(act), subject: null }];
const PERMISSIONS = { publish: permissionFor('publish'), unpublish: permissionFor('unpublish') };

/** An act on all stories that are chosen; each decides for itself. */
function useSelectionAct({ documents }: SelectionContext, act: ActOnSelection): ActionDescription | null {
  const { t, label } = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS[act]);
  const word = capital(label(ACT_LABELS[act]));
  if (!(act === 'publish' ? allowedActions.canPublish : allowedActions.canUnpublish)) return null;
  return {
    label: act === 'publish' ? t('entry.publish') : word,
    variant: act === 'publish' ? 'secondary' : 'danger-light',
    dialog: {
      type: 'modal',
      title: t('desk.act-on-many', { act: word, count: documents.length }),
      content: <SelectionAct act={act} documents={documents} />,
    },
  };
}

const usePublish: ForStories<SelectionContext> = (context) => useSelectionAct(context, 'publish');
const useUnpublish: ForStories<SelectionContext> = (context) => useSelectionAct(context, 'unpublish');

/** Drafts that nobody has seen are deleted one by one; everything else is kept. */
const useDelete: ForStories<SelectionContext> = () => null;

/** What stands in the place of Strapi's actions on chosen stories, by their type. */
export const SELECTION_ACTIONS: Partial<Record<string, ForStories<SelectionContext>>> = {
  publish: usePublish,
  unpublish: useUnpublish,
  delete: useDelete,
};
