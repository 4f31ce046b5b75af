import { firstSpoken } from '../../../src/plugins/newsroom/admin/src/browser/first-spoken';

const OFFERED = ['en', 'zh-Hans', 'zh'];

describe('The language of the first visit', () => {
  it.each([
    ['of a Chinese browser', ['zh-CN', 'en'], 'zh-Hans'],
    ['of one that names the script', ['zh-Hans-SG'], 'zh-Hans'],
    ['of an English one', ['en-GB', 'zh-CN'], 'en'],
    ['of one that speaks first what the panel does not', ['ug-CN', 'zh-CN'], 'zh-Hans'],
    ['of one whose only language the panel lacks', ['ug-CN'], undefined],
    ['of one that reads the other script', ['zh-TW', 'en-US'], 'en'],
    ['of one that says nothing', [], undefined],
  ])('is that %s', (_, wanted, spoken) => {
    expect(firstSpoken(wanted, OFFERED)).toBe(spoken);
  });
});
