import fc from 'fast-check';
import {
  matchByName,
  matchDepartment,
  matchReporter,
  departmentKey,
  type KnownDepartment,
  type KnownReporter,
} from '../../../src/plugins/newsroom/server/src/domain/people/match';

const department = (
  documentId: string,
  name: string,
  aliases: string[] = [],
  formerNames: KnownDepartment['formerNames'] = [],
): KnownDepartment => ({ documentId, name, aliases, formerNames });
const person = (
  documentId: string,
  name: string,
  department: string | null,
  ...aliases: string[]
): KnownReporter => ({ documentId, name, aliases, department });
const former = (name: string, from: string | null = null, until: string | null = null) => ({
  name,
  from,
  until,
});

const DAY = '2026-03-01';
const DEPARTMENTS = [
  department('finance', '青石县财政局', ['县财政局']),
  department('labour', '青石县人社局', ['县局'], [former('青石县人事局', null, '2009-12-31')]),
  department('water', '青石县水利局', ['县局']),
];

describe('A column', () => {
  const known = [department('city', '城事', ['城事新闻'])];

  it.each([
    ['城事', 'city'],
    ['城事新闻', 'city'],
    ['城', undefined],
    [null, undefined],
  ])('that a page calls %s is %s', (name, documentId) => {
    expect(matchByName(name, known)?.documentId).toBe(documentId);
  });
});

describe('A department', () => {
  it.each([
    ['its name', '青石县财政局', 'finance'],
    ['an alias', '县财政局', 'finance'],
    ['a former name', '青石县人事局', 'labour'],
  ])('is found by %s', (_, name, documentId) => {
    expect(matchDepartment(name, DEPARTMENTS, DAY)?.documentId).toBe(documentId);
  });

  it.each([
    ['a name that nobody has', '青石县教育局'],
    ['an alias that two have', '县局'],
    ['a part of a name', '财政局'],
    ['no name', null],
    ['an empty name', ''],
  ])('is not found by %s', (_, name) => {
    expect(matchDepartment(name, DEPARTMENTS, DAY)).toBeNull();
  });

  it('is one record where its name is also its alias', () => {
    expect(matchDepartment('档案馆', [department('archive', '档案馆', ['档案馆'])], DAY)?.documentId).toBe(
      'archive',
    );
  });
});

describe('A name that several departments had', () => {
  const first = department('first', '甲局', [], [former('科技局', '2001-01-01', '2009-12-31')]);
  const second = department('second', '乙局', [], [former('科技局', '2010-01-01', '2018-12-31')]);
  const undated = department('undated', '丙局', [], [former('科技局')]);
  const bearer = department('bearer', '科技局');

  it.each<[string, KnownDepartment[], string, string | undefined]>([
    ['the one that had it on the day', [first, second], '2009-12-31', 'first'],
    ['the one that had it on the day', [first, second], '2010-01-01', 'second'],
    ['nobody, where none had it on the day', [first, second], '2026-03-01', undefined],
    ['the one of which the time is known, where it had it then', [first, undated], '2005-05-05', 'first'],
    ['nobody, where the other had it some time and the day is another', [first, undated], DAY, undefined],
    ['the one that bears it now, whatever the day', [first, bearer], '2005-05-05', 'bearer'],
    ['the only one that ever had it, whatever the day', [first], '2026-03-01', 'first'],
    [
      'nobody, where two had it on the day',
      [first, department('twin', '丁局', [], [former('科技局', '2005-01-01')])],
      '2005-05-05',
      undefined,
    ],
  ])('means %s', (_, known, day, documentId) => {
    expect(matchDepartment('科技局', known, day)?.documentId).toBe(documentId);
  });

  const names = fc.constantFrom('甲', '乙', '丙');
  const days = fc.constantFrom('2001-01-01', '2009-12-31', '2010-01-01', '2018-12-31');
  const formers = fc.record({
    name: names,
    from: fc.option(days),
    until: fc.option(days),
  });
  const departments = fc
    .array(fc.record({ name: names, aliases: fc.array(names), formerNames: fc.array(formers) }))
    .map((all) => all.map((one, index) => ({ ...one, documentId: String(index) })));

  it('means a department that bears or bore it, or nobody', () => {
    fc.assert(
      fc.property(names, departments, days, (name, known, day) => {
        const found = matchDepartment(name, known, day);
        const itsNames = found && [found.name, ...found.aliases, ...found.formerNames.map((one) => one.name)];
        expect(itsNames ?? [name]).toContain(name);
      }),
    );
  });

  it('means the same whichever order the departments are in', () => {
    fc.assert(
      fc.property(names, departments, days, (name, known, day) => {
        expect(matchDepartment(name, known.toReversed(), day)).toBe(matchDepartment(name, known, day));
      }),
    );
  });

  it('means the same whatever the former names are, where one alone bears it now', () => {
    fc.assert(
      fc.property(departments, days, (known, day) => {
        const all = [...known.map((one) => ({ ...one, name: '丁', aliases: [] })), department('now', '甲')];
        expect(matchDepartment('甲', all, day)?.documentId).toBe('now');
      }),
    );
  });
});

describe('The department that tells persons apart', () => {
  it.each([
    ['县财政局', 'finance'],
    ['青石县教育局', '青石县教育局'],
    [null, null],
  ])('of %s is %s', (name, department) => {
    expect(departmentKey(name, DEPARTMENTS, DAY)).toBe(department);
  });
});

describe('The person of a byline', () => {
  const people = [
    person('liu-finance', '刘洋', 'finance'),
    person('liu-water', '刘洋', 'water'),
    person('he', '何平', 'labour', '河平'),
    person('shi', '石磊', null),
  ];

  it.each([
    ['the department decides between two of one name', '刘洋', 'water', 'liu-water'],
    ['an alias and the department fit', '河平', 'labour', 'he'],
    ['the name is unique and the page names no department', '何平', null, 'he'],
    ['the name is unique and the record has no department', '石磊', 'finance', 'shi'],
    ['neither side has a department', '石磊', null, 'shi'],
  ])('is found where %s', (_, name, department, documentId) => {
    expect(matchReporter(name, department, people)?.documentId).toBe(documentId);
  });

  it.each([
    ['two have the name and the page names no department', '刘洋', null],
    ['two have the name and the department is a third one', '刘洋', 'labour'],
    ['the only one of that name is of another department', '何平', 'water'],
    ['nobody has the name', '张弛', 'water'],
  ])('is left open where %s', (_, name, department) => {
    expect(matchReporter(name, department, people)).toBeNull();
  });

  it('is left open where two of one department have the name', () => {
    const twins = [...people, person('liu-water-2', '刘洋', 'water')];
    expect(matchReporter('刘洋', 'water', twins)).toBeNull();
  });

  it('is left open where the name is one person’s and another’s alias', () => {
    expect(matchReporter('何平', null, [...people, person('pen', '柳青', null, '何平')])).toBeNull();
  });
});

describe('A name in another form', () => {
  const known = [person('ayi', '阿依·努尔', 'water'), person('wang', '王伟', 'finance')];

  it.each([
    ['阿依・努尔', 'water', 'ayi'],
    ['阿依．努尔', 'water', 'ayi'],
    ['王　伟', 'finance', 'wang'],
  ])('%s is the same person', (name, from, documentId) => {
    expect(matchReporter(name, from, known)?.documentId).toBe(documentId);
  });

  it('is the same department, also one of former times or of no record', () => {
    expect(matchDepartment('青石县\u200b财政局', DEPARTMENTS, DAY)?.documentId).toBe('finance');
    expect(matchDepartment('青石县 人事局', DEPARTMENTS, DAY)?.documentId).toBe('labour');
    expect(departmentKey('第１中学', DEPARTMENTS, DAY)).toBe(departmentKey('第1中学', DEPARTMENTS, DAY));
  });
});
