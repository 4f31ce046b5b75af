import { Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { LinkedDecision } from '../../../../../shared/decision';
import { ACT_LABELS } from '../../../../../shared/vocabulary';
import { useNewsroomHistoryQuery } from '../../../api/review';
import { Moment } from '../../../components/words/Moment';
import { useActorName } from '../../../hooks/names/use-actor-name';
import { useRefusalText } from '../../../hooks/use-refusal';
import { useWords } from '../../../hooks/use-words';
import { capital } from '../../../components/words/capital';
import { Card } from '../layout';
import { Digest } from './Digest';
import { Moves } from './Moves';
import { Particulars } from './Particulars';

/** 审稿记录: everything that was decided on a story, the latest first. */
export function Timeline({ documentId }: { documentId: string }): ReactElement {
  const { t } = useWords();
  const refusalText = useRefusalText();
  const { data, error } = useNewsroomHistoryQuery(documentId);
  if (error) return <Typography>{refusalText(error)}</Typography>;
  if (!data) return <Loader>{t('review.loading')}</Loader>;
  return (
    <Card>
      {data.decisions.length === 0 && <Typography>{t('review.history.none')}</Typography>}
      <TimelineList>
        {data.decisions.toReversed().map((decision) => (
          <Entry key={decision.sequence} decision={decision} />
        ))}
      </TimelineList>
    </Card>
  );
}

function Entry({ decision }: { decision: LinkedDecision }): ReactElement {
  const { t, label } = useWords();
  const actorName = useActorName();
  const { act, at, version, digest, opinion } = decision;
  return (
    <li>
      <Typography tag="h3" fontWeight="bold" textColor="neutral800">
        {capital(label(ACT_LABELS[act]))} · {actorName(decision)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <Moment at={at} />
      </Typography>
      <Moves decision={decision} />
      {opinion && <Opinion>{opinion}</Opinion>}
      <Particulars decision={decision} />
      <Flex gap={2} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {t('review.version', { version })}
        </Typography>
        <Digest digest={digest} />
      </Flex>
    </li>
  );
}

const TimelineList = styled.ol`
  border-left: 2px solid ${({ theme }) => theme.colors.neutral200};
  margin-left: 0.6rem;

  > li {
    position: relative;
    padding: 0 0 2.4rem 2rem;
    overflow-wrap: anywhere;
  }

  > li::before {
    content: '';
    position: absolute;
    left: -0.7rem;
    top: 0.4rem;
    width: 1.2rem;
    height: 1.2rem;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.neutral0};
    border: 3px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Opinion = styled.blockquote`
  background: ${({ theme }) => theme.colors.neutral100};
  border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
  color: ${({ theme }) => theme.colors.neutral800};
  margin: 0.8rem 0;
  padding: 0.8rem 1.2rem;
  white-space: pre-wrap;
`;
