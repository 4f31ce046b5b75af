import { keptIn } from '../../../../src/plugins/newsroom/admin/src/kept';
import {
  keptOf,
  workFrom,
  type KeptWork,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/work/kept-work';
import {
  NO_WORK,
  reduceWork,
  type WorkStep,
  type Work,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/work/work';
import { aParsedArticle } from '../../../support/record/contents';

const PAGE = {
  articles: ['走访', '清淤', '开馆'].map((headline, index) =>
    aParsedArticle({
      headline,
      line: index * 10 + 1,
      paragraphs: [`${headline}一。`, `${headline}二。`],
      contributors: [{ role: 'correspondent', name: '何平', title: null }],
      department: index === 2 ? '图书馆' : '水利局',
    }),
  ),
  columns: [],
  dropped: [],
  warnings: [],
};

const PRINTED = { issueDate: '2026-03-01', pageNumber: '03', pageName: '城区新闻' };

const after = (...steps: WorkStep[]): Work =>
  steps.reduce(reduceWork, reduceWork({ ...NO_WORK, text: '版面' }, { do: 'read', page: PAGE, on: PRINTED }));
const headlinesAfter = (...steps: WorkStep[]) => after(...steps).stories.map(({ headline }) => headline);
const write = (headline: string, at = 0): WorkStep => ({
  do: 'edit',
  at,
  part: 'headline',
  change: { headline },
});

describe('The work on a page', () => {
  it('begins with the stories of the reading', () => {
    expect(headlinesAfter()).toEqual(['走访', '清淤', '开馆']);
  });

  it('is repaired in all stories in one step', () => {
    const repaired = after(write('走访,完'), write('清淤,完', 1), { do: 'repair' });
    expect(repaired.stories.map(({ headline }) => headline)).toEqual(['走访，完', '清淤，完', '开馆']);
    const undone = reduceWork(repaired, { do: 'undo' });
    expect(undone.stories.map(({ headline }) => headline)).toEqual(['走访,完', '清淤,完', '开馆']);
  });

  it.each<[string, WorkStep, string[]]>([
    ['merged', { do: 'merge', at: 0 }, ['走访', '开馆']],
    ['split', { do: 'split', at: 1, from: 1 }, ['走访', '清淤', '', '开馆']],
    ['added', { do: 'add' }, ['走访', '清淤', '开馆', '']],
    ['dropped', { do: 'drop', at: 1 }, ['走访', '开馆']],
    ['moved', { do: 'move', from: 2, to: 0 }, ['开馆', '走访', '清淤']],
    ['written anew', write('大走访'), ['大走访', '清淤', '开馆']],
  ])('has stories %s, undone and done again', (_, step, there) => {
    expect(headlinesAfter(step)).toEqual(there);
    expect(headlinesAfter(step, { do: 'undo' })).toEqual(['走访', '清淤', '开馆']);
    expect(headlinesAfter(step, { do: 'undo' }, { do: 'redo' })).toEqual(there);
  });

  it('takes letters typed one after another as one step', () => {
    expect(headlinesAfter(write('大'), write('大走'), { do: 'undo' })).toEqual(['走访', '清淤', '开馆']);
    expect(headlinesAfter(write('大'), write('小', 1), { do: 'undo' })).toEqual(['大', '清淤', '开馆']);
  });

  it('begins a new step with the first letter after an undo', () => {
    expect(headlinesAfter(write('大'), { do: 'undo' }, write('小'), { do: 'undo' })[0]).toBe('走访');
  });

  it('forgets undone steps when another is made', () => {
    const work = after({ do: 'drop', at: 0 }, { do: 'undo' }, write('大走访'));
    expect(work.future).toEqual([]);
    expect(reduceWork(work, { do: 'redo' })).toBe(work);
  });

  it('has nothing to undo at its beginning', () => {
    expect(after({ do: 'undo' })).toEqual(after());
  });

  it('goes with a story that is moved, and to the next where one is dropped', () => {
    expect(after({ do: 'toggle', at: 0 }, { do: 'move', from: 0, to: 1 })).toMatchObject({
      active: 1,
      open: 1,
    });
    expect(after({ do: 'toggle', at: 2 }, { do: 'drop', at: 2 })).toMatchObject({ active: 1, open: 1 });
    expect(after({ do: 'add' })).toMatchObject({ active: 3, open: 3 });
    expect(after({ do: 'jump', at: 2 })).toMatchObject({ active: 2, open: null, jumps: 1 });
  });

  it('is at no story of a page that has none', () => {
    const dropAll = [0, 0, 0].map((at): WorkStep => ({ do: 'drop', at }));
    expect(after(...dropAll)).toMatchObject({ stories: [], active: null });
  });

  it('opens a story, and closes it again', () => {
    expect(after({ do: 'toggle', at: 1 }).open).toBe(1);
    expect(after({ do: 'toggle', at: 1 }, { do: 'toggle', at: 1 })).toMatchObject({ open: null, active: 1 });
  });

  it('resolves a warning in one story, and opens it again in all', () => {
    const warning = { source: 0, warning: 1 };
    const resolve = (story: number, isResolved: boolean): WorkStep => ({
      do: 'resolve',
      warnings: [{ ...warning, story }],
      isResolved,
    });
    const resolvedAfter = (...steps: WorkStep[]) => after(...steps).stories.map(({ resolved }) => resolved);
    expect(resolvedAfter(resolve(0, true), resolve(0, true))).toEqual([[warning], [], []]);
    expect(resolvedAfter(resolve(0, true), resolve(1, false))).toEqual([[], [], []]);
  });

  it('takes all of one name and department for the person that was chosen', () => {
    const choose: WorkStep = { do: 'choose-reporter', name: '何平', department: '水利局', reporter: 'he' };
    const chosen = after(choose).stories.map(({ contributors }) => contributors[0]?.reporter);
    expect(chosen).toEqual(['he', 'he', null]);
    const other: WorkStep = { ...choose, department: null, reporter: 'other' };
    expect(after(choose, other).stories).toEqual(after(choose).stories);
  });

  it('remembers which entries to create', () => {
    const accept = (keys: string[], isAccepted: boolean): WorkStep => ({ do: 'accept', keys, isAccepted });
    expect(after(accept(['a', 'b'], true), accept(['b', 'c'], true)).accepted).toEqual(['a', 'b', 'c']);
    expect(after(accept(['a', 'b'], true), accept(['a'], false)).accepted).toEqual(['b']);
  });

  it('is that of another day where the editor says so', () => {
    expect(after().issueDate).toBe('2026-03-01');
    const on = { issueDate: '2026-03-02', pageNumber: 'A02' };
    expect(after({ do: 'print', on })).toEqual({ ...after(), ...on });
  });

  it('is given up as a whole', () => {
    expect(after(write('大走访'), { do: 'start-over' })).toEqual(NO_WORK);
  });
});

describe('The kept work', () => {
  it('comes back with its text, reading, day, stories and accepted entries', () => {
    const work = after(write('大走访'), { do: 'accept', keys: ['a'], isAccepted: true });
    const { text, page, stories, accepted } = work;
    expect(workFrom(keptOf(work))).toEqual({ ...NO_WORK, text, page, ...PRINTED, stories, accepted });
  });

  it('comes back where an older version kept it, which said `settled` for `resolved`', () => {
    const resolved = [{ source: 0, warning: 1 }];
    const work = after(write('大走访'));
    const older = {
      ...keptOf(work),
      stories: work.stories.map(({ resolved: _, ...story }) => ({ ...story, settled: resolved })),
    };
    expect(workFrom(older as unknown as KeptWork).stories[0]).toEqual({ ...work.stories[0], resolved });
  });

  it.each([null, '', '{'])('is none where %j was kept', (kept) => {
    const store = { getItem: () => kept, setItem: () => undefined, removeItem: () => undefined };
    expect(workFrom(keptIn<KeptWork>(() => store, 'page').read())).toEqual(NO_WORK);
  });
});
