import {
  proposalsFor,
  type Directory,
} from '../../../src/plugins/newsroom/server/src/domain/people/proposals';
import type { ContributorRole } from '../../../src/plugins/newsroom/shared/parsed-page';
import { aParsedArticle } from '../../support/record/contents';

const DAY = '2026-03-01';
const NOBODY: Directory = { day: DAY, columns: [], departments: [], reporters: [] };
const by = (name: string, role: ContributorRole = 'correspondent') => ({ role, name, title: '通讯员' });

const KNOWN: Directory = {
  day: DAY,
  columns: [{ documentId: 'city', name: '城事', aliases: [] }],
  departments: [
    { documentId: 'finance', name: '青石县财政局', aliases: ['青石县财税局'], formerNames: [] },
    {
      documentId: 'water',
      name: '青石县水利局',
      aliases: [],
      formerNames: [{ name: '青石县水务局', from: null, until: '2009-12-31' }],
    },
  ],
  reporters: [
    { documentId: 'liu', name: '刘洋', aliases: ['柳杨'], department: 'finance' },
    { documentId: 'he', name: '何平', aliases: [], department: null },
  ],
};

/** How proposals name the one of finance. */
const LIU = { documentId: 'liu', name: '刘洋', department: '青石县财政局' };

describe('The records that a page proposes', () => {
  it('are those that the newsroom does not have, each once', () => {
    const stories = ['青石县财政局', '青石县财政局', '青石县水利局', null].map((department) =>
      aParsedArticle({ column: '城事', department, contributors: [by('刘洋')] }),
    );
    expect(proposalsFor(stories.slice(0, 2), NOBODY)).toEqual({
      columns: ['城事'],
      departments: ['青石县财政局'],
      reporters: [{ name: '刘洋', department: '青石县财政局', sameName: [] }],
    });
    expect(proposalsFor(stories, NOBODY).departments).toEqual(['青石县财政局', '青石县水利局']);
  });

  it('are none where all is known, by whichever name', () => {
    const story = aParsedArticle({
      column: '城事',
      department: '青石县财税局',
      contributors: [by('柳杨'), by('何平')],
    });
    const old = aParsedArticle({ department: '青石县水务局' });
    expect(proposalsFor([story, old], KNOWN)).toEqual({ columns: [], departments: [], reporters: [] });
  });

  it('are none for a page that names nobody', () => {
    expect(proposalsFor([aParsedArticle()], KNOWN)).toEqual({ columns: [], departments: [], reporters: [] });
  });

  it('leave agencies away', () => {
    expect(
      proposalsFor([aParsedArticle({ contributors: [by('青石社', 'agency')] })], NOBODY).reporters,
    ).toEqual([]);
  });

  it.each(['刘洋', '柳杨'])('name those who answer to %s at another department', (name) => {
    const story = aParsedArticle({ department: '青石县水利局', contributors: [by(name)] });
    expect(proposalsFor([story], KNOWN).reporters).toEqual([
      { name, department: '青石县水利局', sameName: [LIU] },
    ]);
  });

  it('do not take the only person of a name for one of a department that nobody knows', () => {
    const story = aParsedArticle({ department: '青石县教育局', contributors: [by('刘洋')] });
    expect(proposalsFor([story], KNOWN).reporters).toEqual([
      { name: '刘洋', department: '青石县教育局', sameName: [LIU] },
    ]);
  });

  it('propose one name of two departments as two persons', () => {
    const stories = ['青石县财政局', '青石县水利局'].map((department) =>
      aParsedArticle({ department, contributors: [by('张弛')] }),
    );
    expect(proposalsFor(stories, NOBODY).reporters.map(({ department }) => department)).toEqual([
      '青石县财政局',
      '青石县水利局',
    ]);
  });

  it('propose a name without a department as the person with one', () => {
    const stories = [null, '青石县水利局'].map((department) =>
      aParsedArticle({ department, contributors: [by('张弛')] }),
    );
    expect(proposalsFor(stories, NOBODY).reporters).toEqual([
      { name: '张弛', department: '青石县水利局', sameName: [] },
    ]);
  });
});

describe('Names in several forms on one page', () => {
  it('are proposed once, as they stand first', () => {
    const stories = ['第１中学', '第1中学', '第 1 中学'].map((department, index) =>
      aParsedArticle({
        column: null,
        department,
        contributors: [by(['阿依・努尔', '阿依·努尔', '阿依•努尔'][index] ?? '')],
      }),
    );
    const { departments, reporters } = proposalsFor(stories, NOBODY);
    expect(departments).toEqual(['第１中学']);
    expect(reporters.map(({ name }) => name)).toEqual(['阿依・努尔']);
  });
});
