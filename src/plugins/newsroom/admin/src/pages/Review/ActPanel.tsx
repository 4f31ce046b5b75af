import { Button, Link, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { NavLink, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ReviewView } from '../../../../shared/contracts/review';
import { ACT_LABELS } from '../../../../shared/vocabulary';
import { ActAnswers } from '../../components/acts/ActAnswers';
import { ActButtons } from '../../components/acts/ActButtons';
import { CLAIMING, possibleActs } from '../../components/acts/needs';
import { useActChoice } from '../../components/acts/use-act-choice';
import { capital } from '../../components/words/capital';
import { useWords } from '../../hooks/use-words';
import { canBeginCorrection } from './correction/correction';
import { ACT_BAR_HEIGHT } from './layout';
import { NOTES_ID } from './notes/NotesPanel';

interface ActPanelProps {
  view: ReviewView;
  /** Whether the person has written what is not saved. */
  isUnsaved: boolean;
}

/** What this person may do to the story now: always in view, whatever is read. */
export function ActPanel({ view, isUnsaved }: ActPanelProps): ReactElement {
  const { t } = useWords();
  const acts = possibleActs(view).filter((act) => !CLAIMING.includes(act));
  const choice = useActChoice(view, isUnsaved ? [] : acts);
  const isIdle = acts.length === 0 && !canBeginCorrection(view);
  return (
    <Bar aria-label={t('review.acts')}>
      <OpenNotes count={view.openNotes} />
      {isIdle && <Said>{t('review.acts.none')}</Said>}
      {isUnsaved && acts.length > 0 && <Said>{t('entry.unsaved')}</Said>}
      <ActAnswers view={view} choice={choice} />
      <ActButtons view={view} acts={choice.acts} isBusy={choice.acting.isBusy} onChoose={choice.choose} />
      {!isUnsaved && <BeginCorrection view={view} />}
    </Bar>
  );
}

const Said = ({ children }: { children: string }): ReactElement => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

/** Notes that nobody resolved are said before anything is done. */
function OpenNotes({ count }: { count: number }): ReactElement | null {
  const { t } = useWords();
  if (count === 0) return null;
  return <Link href={`#${NOTES_ID}`}>{t('review.notes.open', { count })}</Link>;
}

/** 更正 of a public story begins with its text, on the sheet. */
function BeginCorrection({ view }: { view: ReviewView }): ReactElement | null {
  const { label } = useWords();
  const [params] = useSearchParams();
  if (!canBeginCorrection(view) || params.get('view') === 'edit') return null;
  return (
    <Button tag={NavLink} to={{ search: '?view=edit' }} variant="secondary">
      {capital(label(ACT_LABELS.correct))}
    </Button>
  );
}

const Bar = styled.section`
  align-items: center;
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  bottom: 0;
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  display: flex;
  flex-shrink: 0;
  gap: 0.8rem 1.6rem;
  margin-top: auto;
  min-height: ${ACT_BAR_HEIGHT};
  overflow-x: auto;
  padding: 0.8rem 1.6rem;
  position: sticky;
  white-space: nowrap;
  z-index: 2;

  > * {
    flex-shrink: 0;
  }

  /* Why an act was refused, and what was not sent, has a line of its own above the acts. */
  &:has([role='alert']),
  &:has(> [role='status']) {
    flex-wrap: wrap;
  }

  > [role='alert'],
  > :has([role='alert']),
  > [role='status'] {
    flex: 1 0 100%;
    max-width: 100%;
    order: -1;
    white-space: normal;
  }

  @media (min-width: 720px) {
    flex-wrap: wrap;
  }
`;
