import { Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import { STAGE_LABELS, type Act } from '../../../../shared/vocabulary';
import { useActName } from '../../hooks/use-act-name';
import { useWords } from '../../hooks/use-words';
import { FormDialog } from '../screens/FormDialog';
import { Notice } from '../screens/Notice';
import { MistakeFields } from './MistakeFields';
import { isComplete } from './needs';
import { ScheduleFields } from './ScheduleFields';
import { ScopeFields } from './ScopeFields';
import type { Acting } from './use-act';
import { WordFields, type ActFieldsProps } from './WordFields';

interface ActDialogProps {
  act: Act;
  view: ReviewView;
  acting: Acting;
  onClose: () => void;
}

/** Asks for what an act needs, and takes it on the story as the person saw it when the dialog was opened. */
export function ActDialog({ act, view, acting, onClose }: ActDialogProps): ReactElement {
  const { t, label } = useWords();
  const [seen] = useState(view);
  const word = useActName()(act, seen);
  const submit = async () => {
    await acting.take(act, seen);
    onClose();
  };
  return (
    <FormDialog
      title={word}
      leave={t('review.cancel')}
      submit={{ label: word, isReady: isComplete(act, acting.form, seen), isBusy: acting.isBusy }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography textColor="neutral600">
        {seen.article.headline} · {label(STAGE_LABELS[seen.stage])} ·{' '}
        {t('review.version', { version: seen.version })}
      </Typography>
      {act === 'override' && <Notice variant="warning" title={t('review.override-hint')} />}
      <OwnFields act={act} seen={seen} acting={acting} />
      <WordFields act={act} seen={seen} acting={acting} />
    </FormDialog>
  );
}

/** What this act alone asks for. */
function OwnFields({ act, seen, acting }: ActFieldsProps): ReactElement | null {
  if (act === 'schedule') return <ScheduleFields acting={acting} />;
  if (act === 'withdraw') return <ScopeFields acting={acting} />;
  return act === 'proof' ? <MistakeFields article={seen.article} acting={acting} /> : null;
}
