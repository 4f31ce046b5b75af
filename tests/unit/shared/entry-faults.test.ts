import { departmentFaults, periodFaults } from '../../../src/plugins/newsroom/shared/entry-faults';

const former = (name: string, from: string | null = null, until: string | null = null) => ({
  name,
  from,
  until,
});
const faults = (...args: Parameters<typeof departmentFaults>) =>
  departmentFaults(...args).map(({ path, fault }) => `${path.join('.')} ${fault}`);

describe('The names of a department', () => {
  it('fit together where each is there once', () => {
    expect(
      faults({
        name: '水利局',
        aliases: ['水利'],
        formerNames: [former('水务局', '2001-01-01', '2001-01-01')],
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<Parameters<typeof departmentFaults>[0]>, string[]]>([
    ['an alias is the name', { aliases: ['水利', '水利局'] }, ['aliases.1 twice']],
    ['an alias is there twice', { aliases: ['水利', '水利'] }, ['aliases.1 twice']],
    ['a former name is the present one', { formerNames: [former('水利局')] }, ['formerNames.0.name twice']],
    [
      'a former name is an alias',
      { aliases: ['水务局'], formerNames: [former('水务局')] },
      ['formerNames.0.name twice'],
    ],
    [
      'a period ends before it begins',
      { formerNames: [former('水务局', '2009-12-31', '2001-01-01')] },
      ['formerNames.0.until out_of_order'],
    ],
  ])('do not where %s', (_, change, found) => {
    expect(faults({ name: '水利局', aliases: [], formerNames: [], ...change })).toEqual(found);
  });
});

it('The period of an end mark is named at its last day', () => {
  expect(periodFaults({ from: '2026-03-02', until: '2026-03-01' })).toEqual([
    { path: ['until'], fault: 'out_of_order' },
  ]);
});
