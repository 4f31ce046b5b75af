import {
  formOf,
  losesItsName,
  withFormerName,
} from '../../../../src/plugins/newsroom/admin/src/pages/Directory/departments/department';
import { faultsIn } from '../../../../src/plugins/newsroom/admin/src/pages/Directory/entry/faults';

const EMPTY = { name: '', aliases: [], formerNames: [] };

describe('The form of a department', () => {
  it('is empty for a new one, and has the names of one that there is', () => {
    const names = { name: '水利局', aliases: ['水利'], formerNames: [] };
    const entry = { documentId: 'water', updatedAt: '', stories: 0, publicStories: 0, ...names };
    expect(formOf(null)).toEqual(EMPTY);
    expect(formOf(entry)).toEqual(names);
  });

  it.each([
    ['another name', { name: '水务局' }, true],
    ['the same name', { name: '水利局' }, false],
    ['the same name with a space', { name: '水利局 ' }, false],
    ['no name', { name: ' ' }, false],
    ['its name as an alias', { name: '水务局', aliases: ['水利局'] }, false],
    [
      'its name as a former one',
      { name: '水务局', formerNames: [{ name: '水利局', from: null, until: null }] },
      false,
    ],
  ])('offers to keep the old name: given %s, %s', (_, change, offers) => {
    expect(losesItsName({ ...EMPTY, ...change }, '水利局')).toBe(offers);
  });

  it('keeps the old name until the day of the change', () => {
    expect(withFormerName({ ...EMPTY, name: '水务局' }, '水利局', '2026-03-01')).toEqual({
      name: '水务局',
      aliases: [],
      formerNames: [{ name: '水利局', from: null, until: '2026-03-01' }],
    });
  });
});

describe('The faults of an entry', () => {
  it('are told at their fields', () => {
    const issues = [
      { path: ['name'] },
      { path: ['formerNames', 0, 'from'] },
      { path: ['aliases', 1], fault: 'twice' },
      { path: ['until'], fault: 'out_of_order' },
      { path: ['policy'], fault: 'no_such_policy' },
    ];
    expect(faultsIn({ details: { issues } })).toEqual({
      name: 'directory.fault.name',
      'formerNames.0.from': 'directory.fault.day',
      'aliases.1': 'directory.fault.twice',
      until: 'directory.fault.out-of-order',
      policy: 'directory.fault.no-such-policy',
    });
  });

  it('are none where the server refused for another reason, or took it', () => {
    expect([faultsIn({ details: { code: 'name_taken' } }), faultsIn(undefined)]).toEqual([{}, {}]);
  });
});
