import { Cross, Trash } from '@strapi/icons';
import { useEffect } from 'react';
import { ACT_LABELS } from '../../../shared/vocabulary';
import { capital } from '../components/words/capital';
import { useWords } from '../hooks/use-words';
import type { ActionDescription, EditContext, ForStories } from './descriptions';
import { useAskedAct } from './use-asked-act';
import { storyIn, usePossible, useStory } from './use-story';

/** Strapi's keys for publishing: Ctrl or Cmd, Shift and Enter. */
const isPublishing = ({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && shiftKey && key === 'Enter';

/** 刊发: the act in the place of Strapi's Publish; of a story that the public has, the correction. */
const usePublish: ForStories<EditContext> = (context) => {
  const { t } = useWords();
  const { ask } = useAskedAct();
  const story = storyIn(context);
  const act = useStory(story)?.publication === 'published' ? 'correct' : 'publish';
  const { isPossible } = usePossible(story, act);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => isPossible && isPublishing(event) && ask(act);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act, ask, isPossible]);
  return {
    type: 'publish',
    position: 'panel',
    label: act === 'publish' ? t('entry.publish') : t('entry.correct'),
    disabled: !isPossible,
    onClick: () => ask(act),
  };
};

/** 下线: the act in the place of Strapi's Unpublish. */
const useUnpublish: ForStories<EditContext> = (context) => {
  const { t, label } = useWords();
  const { ask } = useAskedAct();
  const { isPossible, reason } = usePossible(storyIn(context), 'unpublish');
  const act = capital(label(ACT_LABELS.unpublish));
  return {
    type: 'unpublish',
    position: 'panel',
    variant: 'danger',
    icon: <Cross />,
    label: reason ? t('entry.not-possible', { act, reason }) : act,
    disabled: !isPossible,
    onClick: () => ask('unpublish'),
  };
};

/** What was once submitted stays; Strapi's own action goes on for drafts that nobody has seen. */
const useDelete: ForStories<EditContext> = (context, strapis) => {
  const { t, reason } = useWords();
  const view = useStory(storyIn(context));
  const isPublic = context.document !== undefined && context.document.status !== 'draft';
  if (!isPublic && (view?.round ?? 0) === 0) return strapis;
  const act = t('entry.delete');
  const why = reason('kept_for_the_record') ?? '';
  return { ...strapis, ...KEPT, label: t('entry.not-possible', { act, reason: why }) };
};

const KEPT: Pick<ActionDescription, 'disabled' | 'position' | 'variant' | 'icon'> = {
  disabled: true,
  position: ['header', 'table-row'],
  variant: 'danger',
  icon: <Trash />,
};

/** A changed text that the public does not have yet is not thrown away in one click; the panel leads to what changed. */
const useDiscard: ForStories<EditContext> = () => null;

/** What stands in the place of Strapi's actions on a story, by their type. */
export const DOCUMENT_ACTIONS: Partial<Record<string, ForStories<EditContext>>> = {
  publish: usePublish,
  unpublish: useUnpublish,
  delete: useDelete,
  discard: useDiscard,
};
