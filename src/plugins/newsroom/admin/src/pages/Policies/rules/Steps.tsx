import { Box, Checkbox, Field, Flex, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { REVIEWS, type Review } from '../../../../../shared/vocabulary';
import { useWords } from '../../../hooks/use-words';
import { usePolicyDraft } from './use-policy-draft';
import { REVIEW_NAMES } from './review-names';
import { isSeparate, pairsOf, withPair, withProofs, withReview } from './rules';
import { HoursField, RolesField } from './fields';
import { Part } from './Part';

/** 三审: which reviews there are, by whom, and until when. */
export function Reviews(): ReactElement {
  const { t } = useWords();
  return (
    <Part title={t('policies.reviews')} hint={t('policies.reviews-hint')}>
      {REVIEWS.map((stage) => (
        <ReviewRow key={stage} stage={stage} />
      ))}
    </Part>
  );
}

function ReviewRow({ stage }: { stage: Review }): ReactElement {
  const { t } = useWords();
  const { rules, change } = usePolicyDraft();
  const index = rules.reviews.findIndex((step) => step.stage === stage);
  return (
    <Box>
      <Checkbox
        checked={index >= 0}
        disabled={stage === 'final_review'}
        onCheckedChange={(checked) => change(withReview(rules, stage, checked === true))}
      >
        {t(REVIEW_NAMES[stage])}
      </Checkbox>
      {index >= 0 && <ReviewFields index={index} />}
    </Box>
  );
}

function ReviewFields({ index }: { index: number }): ReactElement | null {
  const { t } = useWords();
  const { rules, change } = usePolicyDraft();
  const step = rules.reviews[index];
  if (!step) return null;
  const { stage, roles, dueWithin } = step;
  const set = (changed: { roles?: string[]; dueWithin?: number | undefined }) => {
    const { dueWithin: due, ...rest } = { ...step, ...changed };
    change({ reviews: rules.reviews.with(index, due === undefined ? rest : { ...rest, dueWithin: due }) });
  };
  return (
    <Grid.Root gap={4} paddingTop={2}>
      <Grid.Item col={8} s={12} xs={12} alignItems="flex-start">
        <RolesField
          path={`reviews.${index}.roles`}
          label={t('policies.roles-of', { step: t(REVIEW_NAMES[stage]) })}
          value={roles}
          onChange={(chosen) => set({ roles: chosen })}
        />
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} alignItems="flex-start">
        <HoursField
          path={`reviews.${index}.dueWithin`}
          label={t('policies.due-of', { step: t(REVIEW_NAMES[stage]) })}
          hint={t('policies.due-hint')}
          value={dueWithin}
          onChange={(minutes) => set({ dueWithin: minutes })}
        />
      </Grid.Item>
    </Grid.Root>
  );
}

/** 三校: how many proofs, by whom, and which ones by two persons. */
export function Proofs(): ReactElement {
  const { t } = useWords();
  const { rules, change } = usePolicyDraft();
  return (
    <Part title={t('policies.proofs')} hint={t('policies.proofs-hint')}>
      <Field.Root name="proofs" width="100%">
        <Field.Label>{t('policies.proof-count')}</Field.Label>
        <SingleSelect
          value={String(rules.proofs.length)}
          onChange={(count) => change(withProofs(rules, Number(count)))}
        >
          {[0, 1, 2, 3].map((count) => (
            <SingleSelectOption key={count} value={String(count)}>
              {count === 0 ? t('policies.no-proofs') : String(count)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {rules.proofs.map((step, index) => (
        <RolesField
          key={step.number}
          path={`proofs.${index}.roles`}
          label={t('policies.roles-of', { step: t('policies.proof', { number: step.number }) })}
          value={step.roles}
          onChange={(roles) => change({ proofs: rules.proofs.with(index, { ...step, roles }) })}
        />
      ))}
      <Pairs />
    </Part>
  );
}

function Pairs(): ReactElement | null {
  const { t } = useWords();
  const { rules, change } = usePolicyDraft();
  const pairs = pairsOf(rules);
  if (pairs.length === 0) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {pairs.map((pair) => (
        <Checkbox
          key={pair.join()}
          checked={isSeparate(rules, pair)}
          onCheckedChange={(checked) => change(withPair(rules, pair, checked === true))}
        >
          {t('policies.separate', {
            one: t('policies.proof', { number: pair[0] }),
            other: t('policies.proof', { number: pair[1] }),
          })}
        </Checkbox>
      ))}
    </Flex>
  );
}
