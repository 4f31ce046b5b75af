import {
  cleared,
  countFilters,
  queueQueryOf,
  readFilter,
  withParams,
} from '../../../../src/plugins/newsroom/admin/src/pages/Desk/filter/desk-filter';
import { queueQuery } from '../../../../src/plugins/newsroom/shared/contracts/queue';

const NOW = Date.parse('2026-03-02T06:00:30.000Z');

const FULL =
  '?scope=desk&layout=board&stage=first_review,approved&publication=none&column=c1&department=d1&reporter=r1' +
  '&holder=nobody&import=p1&dated=published&from=2026-03-01&to=2026-03-02&age=1d&due=2h&_q=%E6%B8%85%E6%B7%A4+100%25&sort=headline%3ADESC&page=3&pageSize=50';

describe('the address of the desk', () => {
  it('shows what waits for me, longest first, where it says nothing', () => {
    expect(readFilter('')).toMatchObject({
      scope: 'mine',
      layout: 'table',
      stages: [],
      words: '',
      sort: 'waitingSince',
      order: 'asc',
      page: 1,
      pageSize: 20,
    });
  });

  it('says everything that can be chosen', () => {
    expect(readFilter(FULL)).toEqual({
      scope: 'desk',
      layout: 'board',
      stages: ['first_review', 'approved'],
      publication: 'none',
      column: 'c1',
      department: 'd1',
      reporter: 'r1',
      holder: 'nobody',
      pageImport: 'p1',
      dated: 'published',
      from: '2026-03-01',
      to: '2026-03-02',
      age: '1d',
      due: '2h',
      words: '清淤 100%',
      sort: 'headline',
      order: 'desc',
      page: 3,
      pageSize: 50,
    });
  });

  it.each([
    '?scope=everybody&stage=published&holder=x&age=9d&due=&publication=draft&layout=list',
    '?sort=version:DOWN&page=-2&pageSize=1000',
    '?page=first&pageSize=&sort=',
    '?stage[0]=draft&page[x]=1&_q=%20%20',
  ])('is read as if it did not say what the desk does not know: %s', (search) => {
    expect(readFilter(search)).toEqual(readFilter(''));
  });

  it('keeps the rest when one thing is changed, and begins at the first page again', () => {
    const changed = readFilter(withParams(FULL, { holder: 'me', due: null }));
    expect(changed).toEqual({ ...readFilter(FULL), holder: 'me', due: null, page: 1 });
    expect(readFilter(withParams(FULL, { page: '4' }))).toEqual({ ...readFilter(FULL), page: 4 });
  });

  it('keeps scope, layout and order when the filters are cleared', () => {
    expect(readFilter(cleared(FULL))).toEqual({
      ...readFilter(''),
      scope: 'desk',
      layout: 'board',
      sort: 'headline',
      order: 'desc',
      pageSize: 50,
    });
    expect([countFilters(FULL), countFilters(cleared(FULL)), countFilters('?scope=all&page=2')]).toEqual([
      12, 0, 0,
    ]);
  });
});

describe('a filter by person or day', () => {
  it('takes an editor by account, and no other word', () => {
    expect(readFilter('?holder=admin%3A7').holder).toBe('admin:7');
    expect(readFilter('?holder=user%3A7').holder).toBeNull();
  });

  it('passes over what is no day', () => {
    expect(readFilter('?from=2026-02-30x&to=yesterday')).toMatchObject({ from: null, to: null });
    expect(queueQueryOf(readFilter('?dated=published'), NOW)).not.toHaveProperty('dated');
  });
});

describe('the question to the queue', () => {
  it('is one that the queue understands', () => {
    expect(queueQuery.parse(queueQueryOf(readFilter(FULL), NOW))).toEqual({
      scope: 'desk',
      stage: ['first_review', 'approved'],
      publication: ['none'],
      column: 'c1',
      department: 'd1',
      reporter: 'r1',
      holder: 'nobody',
      pageImport: 'p1',
      dated: 'published',
      from: '2026-03-01',
      to: '2026-03-02',
      waitingBefore: '2026-03-01T06:00:00.000Z',
      dueBefore: '2026-03-02T08:00:00.000Z',
      q: '清淤 100%',
      sort: 'headline',
      order: 'desc',
      page: 3,
      pageSize: 50,
    });
  });

  it('asks for nothing that was not chosen', () => {
    expect(queueQuery.parse(queueQueryOf(readFilter(''), NOW))).toEqual({
      scope: 'mine',
      dated: 'submitted',
      sort: 'waitingSince',
      order: 'asc',
      page: 1,
      pageSize: 20,
    });
  });

  it('stays the same within a minute', () => {
    const overdue = readFilter('?due=overdue&age=7d');
    expect(queueQueryOf(overdue, NOW + 29_000)).toEqual(queueQueryOf(overdue, NOW));
    expect(queueQueryOf(overdue, NOW + 30_000)).not.toEqual(queueQueryOf(overdue, NOW));
  });
});
