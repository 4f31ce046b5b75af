import {
  Box,
  Checkbox,
  Field,
  Flex,
  IconButton,
  MultiSelect,
  MultiSelectOption,
  TextInput,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { ACT_LABELS, REASONED_ACTS } from '../../../../shared/vocabulary';
import { capital } from '../../components/words/capital';
import { useWords } from '../../hooks/use-words';
import type { WrittenReason } from './reason';

interface ReasonRowProps {
  reason: WrittenReason;
  place: { number: number; of: number };
  onChange: (reason: WrittenReason) => void;
  onMove: (by: -1 | 1) => void;
  onDrop: () => void;
}

/** One reason: its name in both languages, the acts that it is offered at, and its place in the list. */
export function ReasonRow({ reason, place, onChange, onMove, onDrop }: ReasonRowProps): ReactElement {
  const { t } = useWords();
  const { name, isActive } = reason;
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="filterShadow" padding={4}>
      <Fields>
        {NAMES.map(({ language, label }) => (
          <Field.Root key={language} width="100%">
            <Field.Label>{t(label)}</Field.Label>
            <TextInput
              value={name[language]}
              maxLength={60}
              onChange={({ target }) => onChange({ ...reason, name: { ...name, [language]: target.value } })}
            />
          </Field.Root>
        ))}
        <ActsField acts={reason.acts} onChange={(acts) => onChange({ ...reason, acts })} />
        <Flex gap={2} paddingTop={6} justifyContent="flex-end">
          <Checkbox
            checked={isActive}
            onCheckedChange={(checked) => onChange({ ...reason, isActive: checked === true })}
          >
            {t('reasons.is-active')}
          </Checkbox>
          <IconButton label={t('reasons.up')} disabled={place.number === 1} onClick={() => onMove(-1)}>
            <ArrowUp />
          </IconButton>
          <IconButton
            label={t('reasons.down')}
            disabled={place.number === place.of}
            onClick={() => onMove(1)}
          >
            <ArrowDown />
          </IconButton>
          {!reason.code && (
            <IconButton label={t('reasons.drop')} onClick={onDrop}>
              <Cross />
            </IconButton>
          )}
        </Flex>
      </Fields>
    </Box>
  );
}

const NAMES = [
  { language: 'zh', label: 'policies.name-zh' },
  { language: 'en', label: 'policies.name-en' },
] as const;

interface ActsFieldProps {
  acts: WrittenReason['acts'];
  onChange: (acts: WrittenReason['acts']) => void;
}

function ActsField({ acts, onChange }: ActsFieldProps): ReactElement {
  const { t, label } = useWords();
  const intl = useIntl();
  const nameOf = (act: string) =>
    REASONED_ACTS.filter((one) => one === act).map((one) => capital(label(ACT_LABELS[one])))[0] ?? '';
  return (
    <Field.Root width="100%">
      <Field.Label>{t('reasons.acts')}</Field.Label>
      <MultiSelect
        value={acts}
        onChange={(chosen: string[]) => onChange(REASONED_ACTS.filter((act) => chosen.includes(act)))}
        customizeContent={(chosen = []) => intl.formatList(chosen.map(nameOf))}
      >
        {REASONED_ACTS.map((act) => (
          <MultiSelectOption key={act} value={act}>
            {nameOf(act)}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  );
}

const Fields = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.2rem;

  @media (min-width: 1080px) {
    grid-template-columns: repeat(3, minmax(0, 1fr)) auto;
  }
`;
