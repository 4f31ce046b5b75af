import { Box, Flex, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { ReactElement } from 'react';
import type { FormerName } from '../../../../../shared/entry-faults';
import { useWords } from '../../../hooks/use-words';
import { NameField } from '../entry/NameField';
import { FieldGroup } from '../../../components/fields/FieldGroup';
import { PeriodFields } from '../entry/PeriodFields';

interface FormerNameFieldsProps {
  formerNames: readonly FormerName[];
  onChange: (formerNames: FormerName[]) => void;
  errorAt: (path: string) => string | undefined;
}

const NO_NAME: FormerName = { name: '', from: null, until: null };

/** Names that the department had once, each with its time. */
export function FormerNameFields({ formerNames, onChange, errorAt }: FormerNameFieldsProps): ReactElement {
  const { t } = useWords();
  return (
    <FieldGroup
      title={t('directory.former-names')}
      hint={t('directory.former-names-hint')}
      add={t('directory.add-former-name')}
      onAdd={() => onChange([...formerNames, NO_NAME])}
    >
      {formerNames.map((former, index) => (
        <FormerNameRow
          key={index}
          index={index}
          former={former}
          onChange={(changed) => onChange(formerNames.with(index, { ...former, ...changed }))}
          onRemove={() => onChange(formerNames.toSpliced(index, 1))}
          errorAt={errorAt}
        />
      ))}
    </FieldGroup>
  );
}

interface FormerNameRowProps {
  index: number;
  former: FormerName;
  onChange: (changed: Partial<FormerName>) => void;
  onRemove: () => void;
  errorAt: (path: string) => string | undefined;
}

function FormerNameRow({ index, former, onChange, onRemove, errorAt }: FormerNameRowProps): ReactElement {
  const { t } = useWords();
  const number = index + 1;
  const at = `formerNames.${index}.`;
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} alignItems="flex-end">
          <NameField
            path={`${at}name`}
            label={t('directory.former-name', { number })}
            value={former.name}
            onChange={(name) => onChange({ name })}
            error={errorAt(`${at}name`)}
          />
          <IconButton label={t('directory.remove-former-name', { number })} onClick={onRemove}>
            <Trash />
          </IconButton>
        </Flex>
        <PeriodFields
          at={at}
          labels={{
            from: t('directory.former-from', { number }),
            until: t('directory.former-until', { number }),
          }}
          period={former}
          onChange={onChange}
          errorAt={errorAt}
        />
      </Flex>
    </Box>
  );
}
