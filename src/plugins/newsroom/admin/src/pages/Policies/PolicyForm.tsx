import { Alert, Button, Flex, Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { PolicyInput } from '../../../../shared/contracts/policies';
import { useNewsroomPoliciesQuery } from '../../api/policies';
import { useRefusalText } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';
import { PolicyDraftContext, usePolicyDraft, type PolicyDraft } from './rules/use-policy-draft';
import type { PolicySaving } from './saving/use-policy-saving';
import { TextLine } from './rules/fields';
import { ImpactDialog } from './saving/ImpactDialog';
import { Part } from './rules/Part';
import { Emergency, Notes, Voiding } from './rules/Rules';
import { Proofs, Reviews } from './rules/Steps';
import { faultsIn } from './rules/faults';

interface PolicyFormProps {
  title: string;
  subtitle: string;
  initial: PolicyInput;
  saving: PolicySaving;
  navigationAction: ReactNode;
  secondaryAction?: ReactNode;
}

/** A policy with all its parts, to be changed and saved. */
export function PolicyForm({ initial, saving, ...header }: PolicyFormProps): ReactElement {
  const { t } = useWords();
  const [rules, setRules] = useState(initial);
  const faults = faultsIn(saving.error);
  const form: PolicyDraft = {
    rules,
    change: (changed) => setRules((now) => ({ ...now, ...changed })),
    errorAt: (path) => faults[path] && t(faults[path]),
  };
  return (
    <Page.Main>
      <Page.Title>{header.title}</Page.Title>
      <Layouts.Header
        {...header}
        primaryAction={
          <Button loading={saving.isBusy} disabled={rules === initial} onClick={() => void saving.ask(rules)}>
            {t('policies.save')}
          </Button>
        }
      />
      <Layouts.Content>
        <PolicyDraftContext.Provider value={form}>
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <Refused error={saving.error} />
            <Names />
            <Reviews />
            <Proofs />
            <Voiding />
            <Notes />
            <Emergency />
          </Flex>
        </PolicyDraftContext.Provider>
      </Layouts.Content>
      {saving.impact && (
        <ImpactDialog
          impact={saving.impact}
          isSaving={saving.isBusy}
          onSave={() => void saving.confirm(rules)}
          onClose={saving.cancel}
        />
      )}
    </Page.Main>
  );
}

/** Why the policy was not saved; one that somebody else changed can be read again, without what was done here. */
function Refused({ error }: { error: unknown }): ReactElement | null {
  const { t } = useWords();
  const refusalText = useRefusalText();
  if (!error) return null;
  const { code } = (error as { details?: { code?: string } }).details ?? {};
  return (
    <Alert
      variant="danger"
      closeLabel={t('review.close')}
      title={t('policies.not-saved')}
      action={code === 'stale_policy' ? <ReadAgain /> : undefined}
    >
      {refusalText(error)}
    </Alert>
  );
}

function ReadAgain(): ReactElement {
  const { t } = useWords();
  const { refetch } = useNewsroomPoliciesQuery(undefined);
  return (
    <Button variant="tertiary" onClick={() => void refetch()}>
      {t('policies.read-again')}
    </Button>
  );
}

const NAMES = [
  { language: 'zh', label: 'policies.name-zh' },
  { language: 'en', label: 'policies.name-en' },
] as const;

function Names(): ReactElement {
  const { t } = useWords();
  const { rules, change } = usePolicyDraft();
  const { name } = rules;
  return (
    <Part title={t('operations.name')}>
      <Grid.Root gap={4}>
        {NAMES.map(({ language, label }) => (
          <Grid.Item key={language} col={6} s={12} xs={12}>
            <TextLine
              path={`name.${language}`}
              label={t(label)}
              value={name[language]}
              onChange={(written) => change({ name: { ...name, [language]: written } })}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Part>
  );
}
