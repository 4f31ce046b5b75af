import { Field, Flex, Textarea } from '@strapi/design-system';
import { memo, type ReactElement } from 'react';
import { DayField } from '../../../components/fields/days/DayField';
import { OptionalLine } from '../../../components/fields/OptionalLine';
import { SourceFields } from '../../../components/fields/SourceFields';
import { useFieldName } from '../../../hooks/use-field-name';
import type { FieldsProps } from './fields-props';

type PaperFieldsProps = FieldsProps<'summary' | 'issueDate' | 'pageNumber' | 'pageName' | 'originalSource'>;

/** What a paper tells of a story: what it says in short, where it was printed, and where a reprint comes from. */
export const PaperFields = memo(function PaperFields(props: PaperFieldsProps): ReactElement {
  const { summary, issueDate, pageNumber, pageName, originalSource, onChange } = props;
  const fieldName = useFieldName();
  return (
    <>
      <Field.Root name="summary">
        <Field.Label>{fieldName('summary')}</Field.Label>
        <Textarea
          value={summary ?? ''}
          onChange={({ target }) => onChange({ summary: target.value || null })}
        />
      </Field.Root>
      <DayField
        name="issueDate"
        label={fieldName('issueDate')}
        value={issueDate ?? ''}
        onChange={(day) => onChange({ issueDate: day || null })}
      />
      <Flex gap={2} alignItems="flex-start">
        <OptionalLine
          name="pageNumber"
          label={fieldName('pageNumber')}
          value={pageNumber}
          onChange={(page) => onChange({ pageNumber: page })}
        />
        <OptionalLine
          name="pageName"
          label={fieldName('pageName')}
          value={pageName}
          onChange={(name) => onChange({ pageName: name })}
        />
      </Flex>
      <SourceFields source={originalSource} onChange={(source) => onChange({ originalSource: source })} />
    </>
  );
});
