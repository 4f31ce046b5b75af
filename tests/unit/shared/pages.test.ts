import fc from 'fast-check';
import { namedPage, pageOrderOf, writtenPage } from '../../../src/plugins/newsroom/shared/pages';

describe('The number of a page', () => {
  it.each([
    ['第03版', '03', 3, '第03版'],
    ['03版', '03', 3, '第03版'],
    ['3', '3', 3, '第3版'],
    ['１版', '1', 1, '第1版'],
    ['第 a03 版', 'A03', 10_003, '第A03版'],
    ['Ａ０３', 'A03', 10_003, '第A03版'],
    ['B12版', 'B12', 20_012, '第B12版'],
    ['第一版', '一', 1, '第一版'],
    ['十二版', '十二', 12, '第十二版'],
    ['第二十版', '二十', 20, '第二十版'],
    ['头版', '头版', 1, '头版'],
    ['特刊', '特刊', null, '特刊'],
    ['一二版', '一二', null, '第一二版'],
  ])('%s is kept as %s, stands at %s, and is called %s', (printed, kept, order, named) => {
    const page = writtenPage(printed);
    expect([page, pageOrderOf(page), namedPage(page)]).toEqual([kept, order, named]);
  });

  it('is none where there is none', () => {
    expect(pageOrderOf(null)).toBeNull();
  });

  it('does not change when it is written once more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('第', '版', '头', 'A', '0', '３', '1', '一', '十', ' ', '特') }),
        (printed) => {
          expect(writtenPage(writtenPage(printed))).toBe(writtenPage(printed));
        },
      ),
    );
  });

  it('puts the pages of a paper in their order', () => {
    const pages = ['B1', '10', 'A02', '头版', '二', 'A10'];
    expect(pages.sort((one, other) => (pageOrderOf(one) ?? 0) - (pageOrderOf(other) ?? 0))).toEqual([
      ...['头版', '二', '10', 'A02', 'A10', 'B1'],
    ]);
  });
});
