import { Button } from '@strapi/design-system';
import { BackButton } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import type { ReviewView } from '../../../../../shared/contracts/review';
import type { LinkedDecision } from '../../../../../shared/decision';
import { useNewsroomHistoryQuery, useNewsroomReviewQuery } from '../../../api/review';
import { Answered } from '../../../components/screens/Answered';
import { Screen } from '../../../components/screens/Screen';
import { useWords } from '../../../hooks/use-words';
import { storyPath } from '../../../paths';
import { Course } from './parts/Course';
import { Digests } from './parts/Digests';
import { Facts } from './parts/Facts';
import { Levels } from './parts/Levels';
import { PrintedPage } from './PrintedPage';
import { PrintedText } from './parts/PrintedText';

const FRESH = { refetchOnMountOrArgChange: true };

/** 审稿单: who reviewed and read a story, when, and what they said, on paper. */
export function Sheet(): ReactElement {
  const { documentId = '' } = useParams();
  const { currentData: view, error } = useNewsroomReviewQuery(documentId, FRESH);
  const { currentData: history, error: noHistory } = useNewsroomHistoryQuery(documentId, FRESH);
  const data = view && history && { view, decisions: history.decisions };
  return (
    <Answered answer={{ data, error: data ? undefined : (error ?? noHistory) }}>
      {(of) => <Shown {...of} />}
    </Answered>
  );
}

/** What the parts of the sheet are made of. */
interface SheetProps {
  view: ReviewView;
  decisions: readonly LinkedDecision[];
}

function Shown({ view, decisions }: SheetProps): ReactElement {
  const { t } = useWords();
  const { documentId, article } = view;
  return (
    <Screen
      title={t('sheet.title')}
      subtitle={article.headline}
      navigationAction={<BackButton fallback={storyPath(documentId)} />}
      primaryAction={<Button onClick={() => print()}>{t('sheet.print')}</Button>}
    >
      <PrintedPage headline={article.headline}>
        <Facts view={view} />
        <PrintedText article={article} />
        <Levels view={view} decisions={decisions} />
        <Course decisions={decisions} />
        <Digests view={view} decisions={decisions} />
      </PrintedPage>
    </Screen>
  );
}
