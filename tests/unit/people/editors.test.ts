import {
  editorsBehind,
  type KnownEditor,
  type Signature,
} from '../../../src/plugins/newsroom/server/src/domain/people/editors';

const editor = (overrides: Partial<KnownEditor> = {}): KnownEditor => ({
  key: 'admin:1',
  email: 'wang@example.com',
  accounts: ['user:12'],
  entries: ['entry'],
  names: ['王伟', '伟王', 'editor'],
  ...overrides,
});

const behind = (story: Partial<Signature>, ...editors: KnownEditor[]) =>
  editorsBehind(editors.length ? editors : [editor()], {
    accounts: [],
    emails: [],
    entries: [],
    contributors: [],
    byline: null,
    ...story,
  });

const NOBODY = { authors: [], namesakes: [] };
const AUTHOR = { authors: ['admin:1'], namesakes: [] };
const NAMESAKE = { authors: [], namesakes: ['admin:1'] };

describe('An editor is behind a story', () => {
  it.each<[string, Partial<Signature>]>([
    ['the account itself', { accounts: ['admin:1'] }],
    ['another account that the directory links', { accounts: ['user:12'] }],
    ['an entry that the byline links', { entries: ['entry'] }],
    ['the same e-mail, in any case and width', { emails: ['ＷＡＮＧ@Example.com'] }],
  ])('by %s', (_, story) => {
    expect(behind(story)).toEqual(AUTHOR);
  });

  it('by an account alone, where the name stands there too', () => {
    expect(behind({ accounts: ['admin:1'], contributors: [{ name: '王伟' }] })).toEqual(AUTHOR);
  });

  it.each([
    ['王伟', null],
    ['王\u200b　伟', null],
    ['何平', '本报讯（通讯员 何平 王伟）'],
    ['何平', '□本报记者王伟 文/图'],
    ['王伟、何平', null],
    ['何平　王伟', null],
    ['何平王伟', null],
    ['王伟（实习）', null],
    ['本报记者王伟', null],
    ['王偉', null],
    ['何　平', '本报讯（记者 何　平 王伟）'],
    ['王', '本报讯（记者 王伟）'],
  ])('by a name: contributor %s, line %s', (name, byline) => {
    expect(behind({ contributors: [{ name }], byline })).toEqual(NAMESAKE);
  });

  it('by the name of one of several', () => {
    const other = editor({
      key: 'admin:2',
      email: 'li@example.com',
      accounts: [],
      entries: [],
      names: ['李明'],
    });
    expect(behind({ contributors: [{ name: '李明' }] }, editor(), other)).toEqual({
      authors: [],
      namesakes: ['admin:2'],
    });
  });
});

describe('Nobody is behind a story', () => {
  it.each<[string, Partial<Signature>, Partial<KnownEditor>?]>([
    ['that says nothing', {}],
    [
      'whose contributor has a longer name',
      { contributors: [{ name: '王伟东' }], byline: '（记者 王伟东）' },
    ],
    [
      'whose contributor is one of several and has a longer name',
      { contributors: [{ name: '何平、王伟东' }] },
    ],
    ['whose contributor has a name with points', { contributors: [{ name: '阿依·王伟买' }] }],
    ['whose line holds the name within a Latin word', { byline: 'by editors' }],
    ['by an account that is called as a role is', { byline: '（编辑 何平）' }, { names: ['编辑'] }],
    [
      'by a name of one character, or of none',
      { byline: '王记者', contributors: [{ name: '' }] },
      { names: ['王', ''] },
    ],
  ])('%s', (_, story, known = {}) => {
    expect(behind(story, editor(known))).toEqual(NOBODY);
  });
});
