import { Pagination } from '@strapi/strapi/admin';
import { useEffect, type ReactElement } from 'react';
import { Navigate } from 'react-router-dom';
import type { QueueAnswer } from '../../../../../shared/contracts/queue';
import { RowTable } from '../../../components/table/RowTable';
import { BulkBar } from '../bulk/BulkBar';
import { useSelection, type Selection } from '../bulk/use-selection';
import { PAGE_SIZE } from '../filter/desk-filter';
import { useDeskFilter } from '../filter/use-desk-filter';
import { keepList } from '../../../browser/story-list';
import { NoStory } from '../NoStory';
import { useQueueColumns } from './queue-columns';

/** The stories of the filter, a page at a time, and what can be done to several of them. */
export function StoryTable({ rows, pagination }: QueueAnswer): ReactElement {
  const { search, linkTo } = useDeskFilter();
  const selection = useSelection(rows, search);
  useEffect(() => keepList({ search, ids: rows.map(({ documentId }) => documentId) }), [search, rows]);
  const { total, page, pageSize } = pagination;
  const last = Math.ceil(total / pageSize);
  // What was on the last page may have gone on in the meantime.
  const isBeyond = rows.length === 0 && last > 0 && page > last;
  return (
    <>
      {isBeyond && <Navigate replace to={linkTo({ page: `${last}` })} />}
      {rows.length > 0 ? <Rows rows={rows} selection={selection} /> : <NoStory />}
      <Pagination.Root total={total} pageCount={last} defaultPageSize={PAGE_SIZE}>
        <Pagination.PageSize />
        <Pagination.Links />
      </Pagination.Root>
      {/* Stays where the last row goes: it may just tell what became of it. */}
      <BulkBar selection={selection} />
    </>
  );
}

function Rows({ rows, selection }: Pick<QueueAnswer, 'rows'> & { selection: Selection }): ReactElement {
  const isDense = useDeskFilter().filter.layout === 'dense';
  const columns = useQueueColumns(isDense);
  return (
    <RowTable
      columns={columns}
      isDense={isDense}
      rows={rows}
      idOf={({ documentId }) => documentId}
      ticks={{
        ids: selection.stories.map(({ documentId }) => documentId),
        onChange: selection.choose,
        nameOf: ({ headline }) => headline,
      }}
    />
  );
}
