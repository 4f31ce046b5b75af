import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ProofView } from '../../../../../shared/contracts/proofreading';
import { MISTAKE_LABELS } from '../../../../../shared/proofreading';
import { useNewsroomProofsQuery } from '../../../api/review';
import { Named } from '../../../components/words/Named';
import { Rate } from '../../../components/words/Rate';
import { useWords } from '../../../hooks/use-words';
import { Card } from '../layout';

/** 校对: what each proof found, against the highest rate that may pass. */
export function ProofsCard({ documentId }: { documentId: string }): ReactElement | null {
  const { t } = useWords();
  const { data } = useNewsroomProofsQuery(documentId);
  if (!data || data.proofs.length === 0) return null;
  return (
    <Card title={t('review.proofs', { characters: data.characters })}>
      {data.proofs.map((proof) => (
        <Proof key={`${proof.proof} ${proof.at}`} proof={proof} limit={data.limit} />
      ))}
    </Card>
  );
}

function Proof({ proof, limit }: { proof: ProofView; limit: number }): ReactElement {
  const { t } = useWords();
  return (
    <div>
      <Named name={t('review.proof', { number: proof.proof })}>
        {proof.by} · {t('review.version', { version: proof.version })}
      </Named>
      <Rate rate={proof.rate} limit={limit} />
      <Found proof={proof} />
    </div>
  );
}

function Found({ proof: { mistakes } }: { proof: ProofView }): ReactElement {
  const { t, label } = useWords();
  const found = mistakes.map(({ kind, count, inTitle }) => {
    const what = `${label(MISTAKE_LABELS[kind])} ${count}`;
    return inTitle ? t('with-more', { what, more: t('review.in-title') }) : what;
  });
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {found.length ? found.join(' · ') : t('review.no-mistakes')}
    </Typography>
  );
}
