import { Flex, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useWords } from '../../../hooks/use-words';
import { NameField } from '../entry/NameField';
import { FieldGroup } from '../../../components/fields/FieldGroup';

interface AliasFieldsProps {
  aliases: readonly string[];
  onChange: (aliases: string[]) => void;
  errorAt: (path: string) => string | undefined;
}

/** Other names that mean the department now. */
export function AliasFields({ aliases, onChange, errorAt }: AliasFieldsProps): ReactElement {
  const { t } = useWords();
  return (
    <FieldGroup
      title={t('directory.aliases')}
      hint={t('directory.aliases-hint')}
      add={t('directory.add-alias')}
      onAdd={() => onChange([...aliases, ''])}
    >
      {aliases.map((alias, index) => (
        <Flex key={index} gap={2} alignItems="flex-end">
          <NameField
            path={`aliases.${index}`}
            label={t('directory.alias', { number: index + 1 })}
            value={alias}
            onChange={(written) => onChange(aliases.with(index, written))}
            error={errorAt(`aliases.${index}`)}
          />
          <IconButton
            label={t('directory.remove-alias', { number: index + 1 })}
            onClick={() => onChange(aliases.toSpliced(index, 1))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
    </FieldGroup>
  );
}
