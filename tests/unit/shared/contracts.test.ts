import { actInput, bulkInput } from '../../../src/plugins/newsroom/shared/contracts/acts';
import {
  draftFields,
  submissionChange,
  submissionInput,
} from '../../../src/plugins/newsroom/shared/contracts/articles';
import { acceptInput, pageImportInput } from '../../../src/plugins/newsroom/shared/contracts/page-imports';
import { pageQuery, windowOf } from '../../../src/plugins/newsroom/shared/contracts/pagination';
import { queueQuery } from '../../../src/plugins/newsroom/shared/contracts/queue';
import { issuesOf } from '../../../src/plugins/newsroom/server/src/services/runtime/errors';

type Schema =
  | ReturnType<typeof actInput | typeof bulkInput>
  | typeof submissionInput
  | typeof submissionChange
  | typeof draftFields;

const pathsOf = (schema: Schema, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error ? issuesOf(error).map(({ path }) => path.join('.')) : [];
};

const STORY = { headline: '清淤工程完工', paragraphs: ['昨日,河道清淤完工。'] };

describe('The body of an act', () => {
  it.each([
    [{ version: 1 }],
    [{ version: 7, stage: 'first_review', opinion: '同意。', reasonCode: 'source' }],
    [{ version: 1, opinion: '字'.repeat(5000) }],
  ])('can be %j', (input) => {
    expect(actInput('approve').parse(input)).toEqual(input);
  });

  it.each([
    [{}, ['version']],
    [{ version: '1' }, ['version']],
    [{ version: 0 }, ['version']],
    [{ version: 1.5 }, ['version']],
    [{ version: null }, ['version']],
    [{ version: 1, stage: 'scheduled' }, ['stage']],
    [{ version: 1, opinion: 5 }, ['opinion']],
    [{ version: 1, opinion: '字'.repeat(5001) }, ['opinion']],
    [{ version: 1, reasonCode: 'c'.repeat(101) }, ['reasonCode']],
    [{ version: 'x', opinion: [] }, ['version', 'opinion']],
    [{ version: 1, by: 'admin:1' }, ['']],
    [[], ['']],
    [null, ['']],
    ['version', ['']],
  ])('cannot be %j', (input, paths) => {
    expect(pathsOf(actInput('approve'), input)).toEqual(paths);
  });
});

describe('The body of an act with more to say', () => {
  const TIME = '2026-12-01T06:00';

  it.each([
    ['schedule', { version: 1, at: TIME }],
    ['schedule', { version: 1, at: '2026-12-01T06:00:00+08:00', act: 'unpublish', embargo: true }],
    ['schedule', { version: 1, at: '2026-12-01T06:00:00Z', timeZone: 'Europe/Berlin' }],
    ['unschedule', { version: 1, act: 'unpublish' }],
    ['publish', { version: 1, note: '更正数字。' }],
    ['schedule', { version: 1, at: TIME, note: '更正数字。' }],
    ['correct', { version: 1, note: '更正数字。' }],
    ['restore', { version: 1, note: '更正数字。' }],
    ['override', { version: 1, note: '更正数字。' }],
    ['withdraw', { version: 1, note: '原稿有误。', scopes: ['web', 'partners'] }],
  ] as const)('of %s can be %j', (act, input) => {
    expect(actInput(act).parse(input)).toMatchObject(input);
  });

  it('plans a publication without embargo where nothing else is said', () => {
    expect(actInput('schedule').parse({ version: 1, at: TIME })).toMatchObject({
      act: 'publish',
      embargo: false,
    });
  });

  it('withdraws from everywhere where no scope is said', () => {
    expect(actInput('withdraw').parse({ version: 1 })).toMatchObject({ scopes: ['web', 'app', 'partners'] });
  });

  it.each([
    ['schedule', {}, ['at']],
    ['schedule', { at: '明早六点' }, ['at']],
    ['schedule', { at: '2026-12-01' }, ['at']],
    ['schedule', { at: '2026-02-29T06:00' }, ['at']],
    ['schedule', { at: '2026-12-01T24:00' }, ['at']],
    ['schedule', { at: TIME, act: 'withdraw' }, ['act']],
    ['schedule', { at: TIME, embargo: 'yes' }, ['embargo']],
    ['schedule', { at: TIME, timeZone: 'z'.repeat(65) }, ['timeZone']],
    ['unschedule', { act: 'correct' }, ['act']],
    ['correct', { note: '字'.repeat(1001) }, ['note']],
    ['withdraw', { scopes: [] }, ['scopes']],
    ['withdraw', { scopes: ['print'] }, ['scopes.0']],
    ['approve', { note: '更正数字。' }, ['']],
    ['countersign', { scopes: ['web'] }, ['']],
  ] as const)('of %s cannot hold %j', (act, input, paths) => {
    expect(pathsOf(actInput(act), { version: 1, ...input })).toEqual(paths);
  });
});

describe('The body of a bulk act', () => {
  const STORIES = [{ documentId: 'one', version: 1 }];

  it('names each story with the version that was seen, and says the rest once', () => {
    const input = { stories: [...STORIES, { documentId: 'two', version: 3 }], note: '更正数字。' };
    expect(bulkInput('correct').parse(input)).toEqual(input);
  });

  it.each([
    [{}, ['stories']],
    [{ stories: [] }, ['stories']],
    [{ stories: [{ documentId: 'one' }] }, ['stories.0.version']],
    [{ stories: [{ documentId: '', version: 1 }] }, ['stories.0.documentId']],
    [{ stories: STORIES, version: 1 }, ['']],
    [{ stories: Array.from({ length: 101 }, () => STORIES[0]) }, ['stories']],
  ])('cannot be %j', (input, paths) => {
    expect(pathsOf(bulkInput('approve'), input)).toEqual(paths);
  });
});

describe('A submission', () => {
  it('can be what a correspondent writes', () => {
    const photos = [{ caption: '图为现场。', file: 3 }];
    const input = {
      ...STORY,
      kicker: null,
      subhead: '副题',
      photos,
      keywords: ['水利'],
      aiOrigin: 'assisted',
    };
    expect(submissionInput.parse(input)).toEqual(input);
  });

  it('has its headline trimmed', () => {
    expect(submissionInput.parse({ ...STORY, headline: ' 完工\n' }).headline).toBe('完工');
  });

  it.each([
    [{}, ['headline', 'paragraphs']],
    [{ ...STORY, headline: '　' }, ['headline']],
    [{ ...STORY, headline: '题'.repeat(201) }, ['headline']],
    [{ ...STORY, paragraphs: '一段' }, ['paragraphs']],
    [{ ...STORY, paragraphs: ['一段', 2] }, ['paragraphs.1']],
    [{ ...STORY, paragraphs: ['字'.repeat(20_001)] }, ['paragraphs.0']],
    [{ ...STORY, paragraphs: Array.from({ length: 501 }, () => '') }, ['paragraphs']],
    [{ ...STORY, photos: [{ file: -1, caption: '' }] }, ['photos.0.file']],
    [{ ...STORY, photos: [{ file: 1 }] }, ['photos.0.caption']],
    [{ ...STORY, photos: [{ caption: '', credit: { role: 'photographer' } }] }, ['photos.0.credit.name']],
    [{ ...STORY, keywords: ['字'.repeat(101)] }, ['keywords.0']],
    [{ ...STORY, aiOrigin: 'robot' }, ['aiOrigin']],
    [{ ...STORY, byline: '本报讯' }, ['']],
    [{ ...STORY, source: 'desk' }, ['']],
  ])('cannot be %j', (input, paths) => {
    expect(pathsOf(submissionInput, input)).toEqual(paths);
  });

  it('is changed in part, on a version', () => {
    expect(submissionChange.parse({ version: 2, kicker: null })).toEqual({ version: 2, kicker: null });
    expect(pathsOf(submissionChange, { kicker: null })).toEqual(['version']);
    expect(pathsOf(submissionChange, { version: 2, headline: null })).toEqual(['headline']);
    expect(pathsOf(submissionChange, { version: 2, slug: 'mine' })).toEqual(['']);
  });
});

describe('The fields that every write checks', () => {
  it('leaves other attributes to Strapi', () => {
    expect(pathsOf(draftFields, { headline: '题', body: 'anything', slug: 5 })).toEqual([]);
  });

  it.each([
    [{ contributors: [{ name: '何平' }] }, ['contributors.0.role']],
    [{ contributors: [{ role: 'correspondent', name: '' }] }, ['contributors.0.name']],
    [{ contributors: [{ role: 'correspondent', name: '何平', phone: '1' }] }, ['contributors.0']],
    [{ contributors: {} }, ['contributors']],
    [{ photos: [{ caption: '', url: 'x' }] }, ['photos.0']],
    [{ keywords: '水利' }, ['keywords']],
    [{ kicker: '题'.repeat(201) }, ['kicker']],
  ])('refuses %j', (input, paths) => {
    expect(pathsOf(draftFields, input)).toEqual(paths);
  });
});

describe('The queries of lists', () => {
  it('begin with the first page of 25', () => {
    expect(pageQuery.parse({})).toEqual({ page: 1, pageSize: 25 });
  });

  it('read numbers from text, and say which rows they mean', () => {
    expect(windowOf(pageQuery.parse({ page: '3', pageSize: '10' }))).toEqual({ offset: 20, limit: 10 });
  });

  it.each([
    { page: '0' },
    { page: 'x' },
    { page: '1.5' },
    { pageSize: '101' },
    { pageSize: '-1' },
    { page: ['1', '2'] },
  ])('refuse %j', (query) => {
    expect(pageQuery.safeParse(query).success).toBe(false);
  });

  it('of the queue take one stage or several', () => {
    expect(queueQuery.parse({ stage: 'approved' }).stage).toEqual(['approved']);
    expect(queueQuery.parse({ stage: ['draft', 'approved'] }).stage).toEqual(['draft', 'approved']);
    expect(queueQuery.parse({}).stage).toBeUndefined();
    expect(queueQuery.safeParse({ stage: 'published' }).success).toBe(false);
  });
});

describe('A page import', () => {
  it('accepts nothing, all, or some of the proposals', () => {
    expect(pageImportInput.parse({ text: '版面' })).toEqual({ text: '版面' });
    expect(acceptInput.parse('all')).toBe('all');
    expect(acceptInput.parse({ columns: [' 城事 '] })).toEqual({
      columns: ['城事'],
      departments: [],
      reporters: [],
    });
  });

  it.each([
    [{}],
    [{ text: 5 }],
    [{ text: '', accept: 'none' }],
    [{ text: '', accept: { columns: [''] } }],
    [{ text: '', accept: { people: [] } }],
    [{ text: '', accept: { reporters: ['何平'] } }],
    [{ text: '', file: 'page.txt' }],
  ])('cannot be %j', (input) => {
    expect(pageImportInput.safeParse(input).success).toBe(false);
  });
});
