import { Box, Button, Field, Flex, Grid, NumberInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import type { ProofreadingSettings } from '../../../../shared/contracts/proofreading';
import { LEGAL_LIMIT, LEGAL_WEIGHTS, MISTAKE_KINDS, MISTAKE_LABELS } from '../../../../shared/proofreading';
import { useNewsroomProofreadingQuery, useNewsroomSetProofreadingMutation } from '../../api/review';
import { Answered } from '../../components/screens/Answered';
import { Screen } from '../../components/screens/Screen';
import { useWords } from '../../hooks/use-words';

/** 校对计错: what each kind of mistake counts as, and how many a text may have. */
export function Proofreading(): ReactElement {
  const answer = useNewsroomProofreadingQuery(undefined);
  return <Answered answer={answer}>{(stored) => <SettingsForm stored={stored} />}</Answered>;
}

/** Numbers as they are written: an empty field has none. */
type Written = Partial<Record<string, number>>;

const LIMIT = 'limit';
const LEGAL: Written = { ...LEGAL_WEIGHTS, [LIMIT]: LEGAL_LIMIT };

const writtenOf = ({ weights, limit }: ProofreadingSettings): Written => ({ ...weights, [LIMIT]: limit });

function settingsIn({ [LIMIT]: limit, ...weights }: Written): ProofreadingSettings {
  // What was left empty is for the server to refuse, which names the field.
  return { weights, limit } as ProofreadingSettings;
}

const faultyFields = (error: unknown): unknown[] =>
  ((error as { details?: { issues?: { path: unknown[] }[] } } | undefined)?.details?.issues ?? []).map(
    ({ path }) => path.at(-1),
  );

function SettingsForm({ stored }: { stored: ProofreadingSettings }): ReactElement {
  const { t } = useWords();
  const { toggleNotification } = useNotification();
  const [written, setWritten] = useState(writtenOf(stored));
  const [set, { isLoading, error }] = useNewsroomSetProofreadingMutation();
  const save = async () => {
    const answer = await set(settingsIn(written));
    if (!('error' in answer)) toggleNotification({ type: 'success', message: t('proofreading.saved') });
  };
  return (
    <Screen
      title={t('proofreading.title')}
      subtitle={t('proofreading.subtitle')}
      secondaryAction={
        <Button variant="tertiary" onClick={() => setWritten(LEGAL)}>
          {t('proofreading.legal')}
        </Button>
      }
      primaryAction={
        <Button loading={isLoading} onClick={() => void save()}>
          {t('proofreading.save')}
        </Button>
      }
    >
      <Box background="neutral0" hasRadius shadow="filterShadow" padding={6} marginBottom={8}>
        <Numbers written={written} faulty={faultyFields(error)} onChange={setWritten} />
      </Box>
    </Screen>
  );
}

interface NumbersProps {
  written: Written;
  faulty: readonly unknown[];
  onChange: (written: Written) => void;
}

function Numbers({ written, faulty, onChange }: NumbersProps): ReactElement {
  const { t, label } = useWords();
  const field = (name: string) => ({
    value: written[name],
    isFaulty: faulty.includes(name),
    onChange: (value: number | undefined) => onChange({ ...written, [name]: value }),
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <NumberField
        {...field(LIMIT)}
        label={t('proofreading.limit')}
        hint={t('proofreading.limit-hint', { limit: LEGAL_LIMIT })}
      />
      <Typography variant="delta" tag="h2">
        {t('proofreading.weights')}
      </Typography>
      <Grid.Root gap={4}>
        {MISTAKE_KINDS.map((kind) => (
          <Grid.Item key={kind} col={4} s={6} xs={12}>
            <NumberField {...field(kind)} label={label(MISTAKE_LABELS[kind])} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Flex>
  );
}

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: number | undefined;
  isFaulty: boolean;
  onChange: (value: number | undefined) => void;
}

function NumberField({ label, hint, value, isFaulty, onChange }: NumberFieldProps): ReactElement {
  const { t } = useWords();
  return (
    <Field.Root error={isFaulty && t('proofreading.fault')} hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <NumberInput step={0.1} value={value} onValueChange={onChange} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
