import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { ReactElement, ReactNode } from 'react';

interface FieldGroupProps {
  title: string;
  hint?: string;
  add: string;
  onAdd: () => void;
  children: ReactNode;
}

/** Things of one kind, and the means to add another. */
export function FieldGroup({ title, hint, add, onAdd, children }: FieldGroupProps): ReactElement {
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={2}
      borderWidth={0}
      padding={0}
      margin={0}
    >
      {/* A gap of the flow reaches no legend. */}
      <Typography tag="legend" variant="pi" fontWeight="bold" style={{ marginBottom: '0.4rem' }}>
        {title}
      </Typography>
      {hint && (
        <Typography variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
      {children}
      <Flex>
        <Button variant="tertiary" size="S" startIcon={<Plus />} onClick={onAdd}>
          {add}
        </Button>
      </Flex>
    </Flex>
  );
}
