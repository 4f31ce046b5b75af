import { Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { ReviewView } from '../../../../shared/contracts/review';
import { STAGE_LABELS, type Act } from '../../../../shared/vocabulary';
import { useActName } from '../../hooks/use-act-name';
import { useWords } from '../../hooks/use-words';
import { FormDialog } from '../screens/FormDialog';
import { Notice } from '../screens/Notice';
import { MistakeFields } from './fields/MistakeFields';
import { isComplete, type ActForm } from './needs';
import { ScheduleFields } from './fields/ScheduleFields';
import { ScopeFields } from './fields/ScopeFields';
import type { Acting } from './use-act';
import { WordFields, type ActFieldsProps } from './fields/WordFields';

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
  const filled = {
    act,
    seen,
    filling: { form: acting.form, change: (part: Partial<ActForm>) => acting.change(act, part) },
  };
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
      <OwnFields {...filled} />
      <WordFields {...filled} />
    </FormDialog>
  );
}

/** What this act alone asks for. */
function OwnFields({ act, seen, filling }: ActFieldsProps): ReactElement | null {
  if (act === 'schedule') return <ScheduleFields filling={filling} />;
  if (act === 'withdraw') return <ScopeFields filling={filling} />;
  return act === 'proof' ? <MistakeFields article={seen.article} filling={filling} /> : null;
}
