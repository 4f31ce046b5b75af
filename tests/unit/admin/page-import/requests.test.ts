import {
  emptyHeadlines,
  faultsIn,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/sending/faults';
import {
  checkedText,
  textIn,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/reading/page-file';
import {
  acceptOf,
  isKnown,
  isKnownPerson,
  proposedEntries,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/names/entries';
import {
  askedOf,
  sentStory,
} from '../../../../src/plugins/newsroom/admin/src/pages/PageImport/sending/requests';
import { pageImportInput } from '../../../../src/plugins/newsroom/shared/contracts/page-imports';
import { storyOf } from '../../../../src/plugins/newsroom/shared/page-editing';
import { aParsedArticle } from '../../../support/record/contents';

const person = (name: string, role = 'correspondent') => ({ role, name, reporter: null });
const STORY = {
  ...storyOf(aParsedArticle({ headline: '走访', paragraphs: ['一。'] }), 0),
  department: '水利局',
  contributors: [person('何平'), person(' ')],
};
const PROPOSALS = {
  columns: ['城事'],
  departments: ['水利局'],
  reporters: [{ name: '何平', department: '水利局', sameName: [] }],
};

describe('The entries that a page proposes', () => {
  const entries = proposedEntries(PROPOSALS);

  it('are created where they are accepted, and only those', () => {
    const accepted = entries.filter(({ kind }) => kind !== 'department').map(({ key }) => key);
    expect(acceptOf(entries, accepted)).toEqual({
      columns: ['城事'],
      departments: [],
      reporters: [{ name: '何平', department: '水利局' }],
    });
    expect(acceptOf(entries, ['gone'])).toEqual({ columns: [], departments: [], reporters: [] });
  });

  it('are those that the newsroom does not know', () => {
    expect(isKnown(PROPOSALS, 'columns', '城事')).toBe(false);
    expect(isKnown(PROPOSALS, 'columns', '要闻')).toBe(true);
    expect(isKnown(PROPOSALS, 'columns', null)).toBeNull();
    expect(isKnown(null, 'columns', '要闻')).toBeNull();
  });

  it('tell persons of one name apart by their department', () => {
    expect(isKnownPerson(PROPOSALS, STORY, person('何平'))).toBe(false);
    expect(isKnownPerson(PROPOSALS, { department: '财政局' }, person('何平'))).toBe(true);
    expect(isKnownPerson(PROPOSALS, STORY, { ...person('何平'), reporter: 'he' })).toBe(true);
    expect(isKnownPerson(PROPOSALS, STORY, person('青石社', 'agency'))).toBeNull();
  });
});

describe('What is sent', () => {
  it('leaves out persons without a name', () => {
    expect(sentStory(STORY).contributors).toEqual([person('何平')]);
  });

  it('asks for new entries with a story that the newsroom understands', () => {
    const asked = askedOf({ ...STORY, headline: '' });
    expect(pageImportInput.safeParse({ text: '版面', stories: [asked] }).success).toBe(true);
    expect(asked).toMatchObject({ department: '水利局', contributors: [person('何平')] });
  });
});

describe('The faults of stories', () => {
  it('are headlines that are missing', () => {
    expect(emptyHeadlines([STORY, { ...STORY, headline: ' ' }])).toEqual([
      { story: 1, field: 'headline', isEmpty: true },
    ]);
  });

  it('are those that the newsroom found, each at its story', () => {
    const issues = [
      { path: ['stories', 0, 'headline'] },
      { path: ['stories', 1, 'kicker'] },
      { path: ['text'] },
    ];
    expect(
      faultsIn({ details: { issues } }, [
        { ...STORY, headline: '' },
        { ...STORY, kicker: '长' },
      ]),
    ).toEqual([
      { story: 0, field: 'headline', isEmpty: true },
      { story: 1, field: 'kicker', isEmpty: false },
    ]);
  });

  it('are none where it refused for another reason', () => {
    expect(faultsIn({ details: { code: 'empty_page' } }, [STORY])).toEqual([]);
    expect(faultsIn(undefined, [STORY])).toEqual([]);
  });
});

describe('The text of a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is taken in an encoding that pages come in', () => {
    expect(textIn(bytes('城区要闻'))).toEqual({ text: '城区要闻' });
    expect(textIn(new Uint8Array([0xba, 0xba, 0xd7, 0xd6, 0xa3, 0xac, 0xd0, 0xc2, 0xce, 0xc5]))).toEqual({
      text: '汉字，新闻',
    });
  });

  it.each([
    ['no text', bytes(' \n'), 'empty_page'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'undecodable_text'],
    ['more characters than a page has', bytes('a'.repeat(500_001)), 'page_too_large'],
    ['more bytes than a page has', new Uint8Array(2_000_001), 'page_too_large'],
  ])('is refused with %s', (_, content, refusal) => {
    expect(textIn(content)).toEqual({ refusal });
  });

  it('that was typed is checked alike', () => {
    expect(checkedText('  ')).toEqual({ refusal: 'empty_page' });
    expect(checkedText('城区要闻')).toEqual({ text: '城区要闻' });
  });
});
