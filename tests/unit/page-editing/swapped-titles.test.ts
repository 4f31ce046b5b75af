import { swappedTitles } from '../../../src/plugins/newsroom/shared/page-editing';

describe('Two title lines', () => {
  it.each([
    [
      { kicker: '启动以来', headline: '查处三百起', subhead: null },
      { kicker: null, headline: '启动以来', subhead: '查处三百起' },
    ],
    [
      { kicker: null, headline: '启动以来', subhead: '查处三百起' },
      { kicker: '启动以来', headline: '查处三百起', subhead: null },
    ],
  ])('are swapped', (printed, swapped) => {
    expect(swappedTitles(printed)).toEqual(swapped);
  });

  it('are not swapped where there is one, or three', () => {
    expect(swappedTitles({ kicker: null, headline: '开馆', subhead: null })).toBeNull();
    expect(swappedTitles({ kicker: '昨日', headline: '开馆', subhead: '藏书三十万册' })).toBeNull();
  });
});
