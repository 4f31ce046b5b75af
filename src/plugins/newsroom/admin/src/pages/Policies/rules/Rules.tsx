import { Box, Checkbox, Flex, Grid } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { PolicyInput } from '../../../../../shared/contracts/policies';
import { EDITOR_ROLES, type ProofNumber, type Review } from '../../../../../shared/vocabulary';
import { useWords } from '../../../hooks/use-words';
import { usePolicyDraft } from './use-policy-draft';
import { REVIEW_NAMES } from './review-names';
import { withVoided } from './rules';
import { HoursField, RolesField } from './fields';
import { Part } from './Part';

/** 改后重审: which decisions fall when the text changes, before it is public and after. */
export function Voiding(): ReactElement {
  const { t } = useWords();
  const { rules, change } = usePolicyDraft();
  const { voidedByEdit, voidedByCorrection } = rules;
  return (
    <>
      <Part title={t('policies.voided')} hint={t('policies.voided-hint')}>
        <VoidedSteps voided={voidedByEdit} onChange={(voided) => change({ voidedByEdit: voided })} />
      </Part>
      <Part title={t('policies.corrections')} hint={t('policies.corrections-hint')}>
        <Checkbox
          checked={voidedByCorrection !== null}
          onCheckedChange={(checked) =>
            change({ voidedByCorrection: checked === true ? voidedByEdit : null })
          }
        >
          {t('policies.own-correction')}
        </Checkbox>
        {voidedByCorrection && (
          <Box paddingLeft={6}>
            <VoidedSteps
              voided={voidedByCorrection}
              onChange={(voided) => change({ voidedByCorrection: voided })}
            />
          </Box>
        )}
      </Part>
    </>
  );
}

interface VoidedStepsProps {
  voided: PolicyInput['voidedByEdit'];
  onChange: (voided: PolicyInput['voidedByEdit']) => void;
}

/** The last review falls whatever the policy says: it is the signature for publication. */
function VoidedSteps({ voided, onChange }: VoidedStepsProps): ReactElement {
  const { t } = useWords();
  const { rules } = usePolicyDraft();
  const steps: [Review | ProofNumber, string][] = [
    ...rules.reviews.map(({ stage }): [Review, string] => [stage, t(REVIEW_NAMES[stage])]),
    ...rules.proofs.map(({ number }): [ProofNumber, string] => [number, t('policies.proof', { number })]),
  ];
  const falls = (step: Review | ProofNumber) =>
    typeof step === 'number' ? voided.proofs.includes(step) : voided.reviews.includes(step);
  return (
    <Flex gap={6} wrap="wrap">
      {steps.map(([step, name]) => (
        <Checkbox
          key={step}
          checked={step === 'final_review' || falls(step)}
          disabled={step === 'final_review'}
          onCheckedChange={(checked) => onChange(withVoided(voided, step, checked === true))}
        >
          {name}
        </Checkbox>
      ))}
    </Flex>
  );
}

/** 批注: whether all of them have to be settled before a text is signed. */
export function Notes(): ReactElement {
  const { t } = useWords();
  const { rules, change } = usePolicyDraft();
  return (
    <Part title={t('policies.notes')} hint={t('policies.notes-hint')}>
      <Checkbox
        checked={rules.settledNotes}
        onCheckedChange={(checked) => change({ settledNotes: checked === true })}
      >
        {t('policies.settled-notes')}
      </Checkbox>
    </Part>
  );
}

/** 紧急签发: what a new rule begins with. */
const EMERGENCY: NonNullable<PolicyInput['override']> = {
  roles: [EDITOR_ROLES.chiefEditor],
  countersignRoles: [EDITOR_ROLES.deskHead, EDITOR_ROLES.chiefEditor],
  countersignWithin: 24 * 60,
};

/** 紧急签发: whether, by whom, and until when another person has to countersign. */
export function Emergency(): ReactElement {
  const { t } = useWords();
  const { rules, change } = usePolicyDraft();
  return (
    <Part title={t('policies.emergency')} hint={t('policies.emergency-hint')}>
      <Checkbox
        checked={rules.override !== null}
        onCheckedChange={(checked) => change({ override: checked === true ? EMERGENCY : null })}
      >
        {t('policies.has-emergency')}
      </Checkbox>
      {rules.override && <OverrideFields override={rules.override} />}
    </Part>
  );
}

function OverrideFields({ override }: { override: NonNullable<PolicyInput['override']> }): ReactElement {
  const { t } = useWords();
  const { change } = usePolicyDraft();
  const set = (changed: Partial<typeof override>) => change({ override: { ...override, ...changed } });
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={4} s={12} xs={12} alignItems="flex-start">
        <RolesField
          path="override.roles"
          label={t('policies.override-roles')}
          value={override.roles}
          onChange={(roles) => set({ roles })}
        />
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} alignItems="flex-start">
        <RolesField
          path="override.countersignRoles"
          label={t('policies.countersign-roles')}
          value={override.countersignRoles}
          onChange={(countersignRoles) => set({ countersignRoles })}
        />
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} alignItems="flex-start">
        <HoursField
          path="override.countersignWithin"
          label={t('policies.countersign-within')}
          value={override.countersignWithin}
          onChange={(minutes) => set({ countersignWithin: minutes ?? 0 })}
        />
      </Grid.Item>
    </Grid.Root>
  );
}
