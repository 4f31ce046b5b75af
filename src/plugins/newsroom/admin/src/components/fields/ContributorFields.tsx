import { Badge, Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { ReactElement } from 'react';
import type { Contributor } from '../../../../shared/article';
import { useWords } from '../../hooks/use-words';
import { FieldGroup } from './FieldGroup';
import { OpenBadge } from '../badges/OpenBadge';
import { PersonField } from './PersonField';
import { RoleSelect } from './RoleSelect';

interface ContributorFieldsProps {
  contributors: readonly Contributor[];
  /** `part` names what is written in, such as `contributors.0.name`. */
  onChange: (part: string, contributors: Contributor[]) => void;
  /** Whether the newsroom has an entry of the person; `null` where that cannot be said. */
  isKnown: (person: Contributor) => boolean | null;
  error?: string | undefined;
}

/** Who is named in the byline of a story: a role and a name each. */
export function ContributorFields(props: ContributorFieldsProps): ReactElement {
  const { t } = useWords();
  const { contributors, onChange, error } = props;
  const add = () => onChange('contributors', [...contributors, NOBODY]);
  return (
    <FieldGroup title={t('import.contributors')} add={t('import.add-contributor')} onAdd={add}>
      {contributors.map((person, index) => (
        <ContributorRow key={index} {...props} person={person} index={index} />
      ))}
      {error && <Typography textColor="danger600">{error}</Typography>}
    </FieldGroup>
  );
}

const NOBODY: Contributor = { role: 'correspondent', name: '', reporter: null };

interface ContributorRowProps extends ContributorFieldsProps {
  person: Contributor;
  index: number;
}

function ContributorRow({
  contributors,
  onChange,
  isKnown,
  person,
  index,
}: ContributorRowProps): ReactElement {
  const { t } = useWords();
  const change = (part: string, changed: Partial<Contributor>) =>
    onChange(`contributors.${index}.${part}`, contributors.with(index, { ...person, ...changed }));
  const remove = () => onChange('contributors', contributors.toSpliced(index, 1));
  const number = index + 1;
  return (
    <Flex gap={2} wrap="wrap">
      <RoleSelect
        label={t('import.role-of', { number })}
        value={person.role}
        onChoose={(role) => change('role', { role })}
      />
      <PersonField
        label={t('import.name-of', { number })}
        person={person}
        onChange={(named) => change('name', named)}
      />
      <KnownBadge isKnown={isKnown(person)} />
      <IconButton label={t('import.remove-contributor', { number })} onClick={remove}>
        <Trash />
      </IconButton>
    </Flex>
  );
}

function KnownBadge({ isKnown }: { isKnown: boolean | null }): ReactElement | null {
  const { t } = useWords();
  if (isKnown === null) return null;
  return isKnown ? (
    <Badge variant="success">{t('import.known')}</Badge>
  ) : (
    <OpenBadge>{t('import.unknown')}</OpenBadge>
  );
}
