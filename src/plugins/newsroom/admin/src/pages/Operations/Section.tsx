import { Badge, Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RowTable, type Column } from '../../components/table/RowTable';
import { useRefusalText } from '../../hooks/use-refusal';
import { useWords } from '../../hooks/use-words';

interface SectionProps<Row> {
  title: string;
  /** What the server answered: nothing yet, rows, or an error. */
  rows: readonly Row[] | undefined;
  error: unknown;
  /** How many there are, where that is more than the rows. */
  total?: number;
  columns: Column<Row>[];
  idOf: (row: Row) => string | number;
  /** What is said where there is none. */
  empty: string;
  /** What can be done with the list as a whole. */
  action?: ReactNode;
}

/** A part of the page: a heading, how many there are, and the first of them; one line where there is none. */
export function Section<Row>({ title, total, action, ...list }: SectionProps<Row>): ReactElement {
  const heading = useId();
  const intl = useIntl();
  const count = total ?? list.rows?.length;
  const isEmpty = list.rows?.length === 0;
  return (
    <Box tag="section" aria-labelledby={heading}>
      <Flex gap={2} paddingBottom={isEmpty ? 0 : 4} wrap="wrap">
        <Typography variant={isEmpty ? 'delta' : 'beta'} tag="h2" id={heading}>
          {title}
        </Typography>
        {isEmpty && <Typography textColor="neutral600">{list.empty}</Typography>}
        {!isEmpty && count !== undefined && <Badge>{intl.formatNumber(count)}</Badge>}
        <Box marginLeft="auto">{action}</Box>
      </Flex>
      {!isEmpty && <Content {...list} count={count} />}
    </Box>
  );
}

function Content<Row>(
  props: Omit<SectionProps<Row>, 'title' | 'empty' | 'action'> & { count?: number },
): ReactElement {
  const { rows, error, count = 0, ...table } = props;
  const { t } = useWords();
  const refusalText = useRefusalText();
  if (!rows)
    return <Quiet>{error ? refusalText(error) : <Loader small>{t('operations.loading')}</Loader>}</Quiet>;
  return (
    <>
      <RowTable rows={rows} {...table} />
      {count > rows.length && (
        <Box paddingTop={2}>
          <Typography variant="pi" textColor="neutral600">
            {t('operations.more', { shown: rows.length, count })}
          </Typography>
        </Box>
      )}
    </>
  );
}

function Quiet({ children }: { children: ReactNode }): ReactElement {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Typography textColor="neutral600">{children}</Typography>
    </Box>
  );
}
