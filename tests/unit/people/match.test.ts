import {
  matchByName,
  matchReporter,
  officeOf,
  type KnownDepartment,
  type KnownReporter,
} from '../../../src/plugins/newsroom/server/src/domain/people/match';

const office = (documentId: string, name: string, ...aliases: string[]): KnownDepartment => ({
  documentId,
  name,
  aliases,
});
const person = (
  documentId: string,
  name: string,
  department: string | null,
  ...aliases: string[]
): KnownReporter => ({
  ...office(documentId, name, ...aliases),
  department,
});

const OFFICES = [
  office('finance', '青石县财政局', '县财政局'),
  office('labour', '青石县人社局', '青石县人事局', '县局'),
  office('water', '青石县水利局', '县局'),
];

describe('A department', () => {
  it.each([
    ['its name', '青石县财政局', 'finance'],
    ['an alias', '县财政局', 'finance'],
    ['a former name', '青石县人事局', 'labour'],
  ])('is found by %s', (_, name, documentId) => {
    expect(matchByName(name, OFFICES)?.documentId).toBe(documentId);
  });

  it.each([
    ['a name that nobody has', '青石县教育局'],
    ['an alias that two have', '县局'],
    ['a part of a name', '财政局'],
    ['no name', null],
    ['an empty name', ''],
  ])('is not found by %s', (_, name) => {
    expect(matchByName(name, OFFICES)).toBeNull();
  });

  it('is one record where its name is also its alias', () => {
    expect(matchByName('档案馆', [office('archive', '档案馆', '档案馆')])?.documentId).toBe('archive');
  });
});

describe('The office that tells persons apart', () => {
  it.each([
    ['县财政局', 'finance'],
    ['青石县教育局', '青石县教育局'],
    [null, null],
  ])('of %s is %s', (name, office) => {
    expect(officeOf(name, OFFICES)).toBe(office);
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
    ['the office decides between two of one name', '刘洋', 'water', 'liu-water'],
    ['an alias and the office fit', '河平', 'labour', 'he'],
    ['the name is unique and the page names no office', '何平', null, 'he'],
    ['the name is unique and the record has no office', '石磊', 'finance', 'shi'],
    ['neither side has an office', '石磊', null, 'shi'],
  ])('is found where %s', (_, name, department, documentId) => {
    expect(matchReporter(name, department, people)?.documentId).toBe(documentId);
  });

  it.each([
    ['two have the name and the page names no office', '刘洋', null],
    ['two have the name and the office is a third one', '刘洋', 'labour'],
    ['the only one of that name is of another office', '何平', 'water'],
    ['nobody has the name', '张弛', 'water'],
  ])('is left open where %s', (_, name, department) => {
    expect(matchReporter(name, department, people)).toBeNull();
  });

  it('is left open where two of one office have the name', () => {
    const twins = [...people, person('liu-water-2', '刘洋', 'water')];
    expect(matchReporter('刘洋', 'water', twins)).toBeNull();
  });

  it('is left open where the name is one person’s and another’s alias', () => {
    expect(matchReporter('何平', null, [...people, person('pen', '柳青', null, '何平')])).toBeNull();
  });
});
