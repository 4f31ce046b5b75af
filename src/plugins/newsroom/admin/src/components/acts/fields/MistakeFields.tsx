import { Box, NumberInput, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { ReviewText } from '../../../../../shared/contracts/review';
import {
  charactersOf,
  errorRate,
  MISTAKE_KINDS,
  MISTAKE_LABELS,
  weighed,
  type MistakeKind,
} from '../../../../../shared/proofreading';
import { useNewsroomProofreadingQuery } from '../../../api/review';
import { useWords } from '../../../hooks/use-words';
import { capital } from '../../words/capital';
import { Rate } from '../../words/Rate';
import { mistakesIn, type ActForm, type Filling } from '../needs';

/** 校对: the mistakes that were found, by kind, and at once what they come to against the limit. */
export function MistakeFields({ article, filling }: { article: ReviewText; filling: Filling }): ReactElement {
  const { t } = useWords();
  return (
    <Box>
      <LiveRate article={article} form={filling.form} />
      <Counts>
        <thead>
          <tr>
            <Head>{t('review.mistakes')}</Head>
            <Head>{t('review.in-text')}</Head>
            <Head>{t('review.in-title')}</Head>
          </tr>
        </thead>
        <tbody>
          {MISTAKE_KINDS.map((kind) => (
            <KindRow key={kind} kind={kind} filling={filling} />
          ))}
        </tbody>
      </Counts>
    </Box>
  );
}

function LiveRate({ article, form }: { article: ReviewText; form: ActForm }): ReactElement | null {
  const { data } = useNewsroomProofreadingQuery(undefined);
  if (!data) return null;
  const rate = errorRate(weighed(mistakesIn(form), data.weights), charactersOf(article));
  return <Rate rate={rate} limit={data.limit} />;
}

const PLACES = ['inText', 'inTitle'] as const;

function KindRow({ kind, filling: { form, change } }: { kind: MistakeKind; filling: Filling }): ReactElement {
  const { t, label } = useWords();
  const name = capital(label(MISTAKE_LABELS[kind]));
  const counts = form.mistakes[kind] ?? { inText: 0, inTitle: 0 };
  const count = (place: (typeof PLACES)[number], found = 0) =>
    change({
      mistakes: { ...form.mistakes, [kind]: { ...counts, [place]: Math.max(0, Math.trunc(found)) } },
    });
  return (
    <tr>
      <th scope="row">
        <Typography variant="pi">{name}</Typography>
      </th>
      {PLACES.map((place) => (
        <td key={place}>
          <NumberInput
            size="S"
            aria-label={`${name}, ${t(place === 'inText' ? 'review.in-text' : 'review.in-title')}`}
            value={counts[place]}
            onValueChange={(found) => count(place, found)}
          />
        </td>
      ))}
    </tr>
  );
}

const Head = ({ children }: { children: string }): ReactElement => (
  <th scope="col">
    <Typography variant="sigma" textColor="neutral600">
      {children}
    </Typography>
  </th>
);

const Counts = styled.table`
  width: 100%;
  margin-top: 1.2rem;

  th {
    text-align: left;
  }

  thead th + th {
    padding-left: 0.8rem;
  }

  td {
    padding: 0.2rem 0 0.2rem 0.8rem;
    width: 11rem;
  }
`;
