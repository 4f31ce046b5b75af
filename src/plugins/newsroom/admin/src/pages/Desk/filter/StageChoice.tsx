import { Button } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { QueueAnswer } from '../../../../../shared/contracts/queue';
import { REVIEWS, STAGE_LABELS, STAGES, type Stage } from '../../../../../shared/vocabulary';
import { capital } from '../../../components/words/capital';
import { useWords } from '../../../hooks/use-words';
import { useDeskFilter } from './use-desk-filter';

/** At which stages, with how many stories there are at each. */
export function StageChoice({ counts }: { counts: QueueAnswer['counts'] | undefined }): ReactElement {
  const { t, label } = useWords();
  const { filter, change } = useDeskFilter();
  const { scope, stages } = filter;
  const sum = (some: readonly Stage[]) => counts && some.reduce((total, one) => total + counts[one], 0);
  const toggle = (stage: Stage) =>
    change({ stage: STAGES.filter((one) => stages.includes(one) !== (one === stage)).join(',') });
  return (
    <Choices role="group" aria-label={t('story.stage')}>
      {scope === 'all' && (
        <Choice
          name={t('desk.in-review')}
          count={sum(REVIEWS)}
          isChosen={stages.length === 0}
          onChoose={() => change({ stage: null })}
        />
      )}
      <Choice
        name={t('desk.every-stage')}
        count={sum(STAGES)}
        isChosen={stages.length === (scope === 'all' ? STAGES.length : 0)}
        onChoose={() => change({ stage: scope === 'all' ? STAGES.join(',') : null })}
      />
      {STAGES.map((stage) => (
        <Choice
          key={stage}
          name={capital(label(STAGE_LABELS[stage]))}
          count={counts?.[stage]}
          isChosen={stages.includes(stage)}
          onChoose={() => toggle(stage)}
        />
      ))}
    </Choices>
  );
}

/** On a phone they are one line that moves within itself: what people look for is the list below. */
const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;

  @media (max-width: 719px) {
    flex-wrap: nowrap;
    margin: -0.4rem;
    max-width: calc(100% + 0.8rem);
    overflow-x: auto;
    padding: 0.4rem;

    > * {
      flex-shrink: 0;
    }
  }
`;

interface ChoiceProps {
  name: string;
  count: number | undefined;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ name, count, isChosen, onChoose }: ChoiceProps): ReactElement {
  const intl = useIntl();
  return (
    <Button size="S" variant={isChosen ? 'secondary' : 'tertiary'} aria-pressed={isChosen} onClick={onChoose}>
      {!count ? name : `${name} · ${intl.formatNumber(count)}`}
    </Button>
  );
}
