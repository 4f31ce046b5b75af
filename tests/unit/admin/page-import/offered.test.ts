import { offered } from '../../../../src/plugins/newsroom/admin/src/components/fields/offered';

const named = (...texts: string[]) => texts.map((text) => ({ text }));

describe('What a list of names offers', () => {
  it('has the typed words anywhere in it', () => {
    const known = named('青石县财政局', '河西水利局', '青石县水利局');
    expect(offered(known, ' 水利 ').map(({ text }) => text)).toEqual(['河西水利局', '青石县水利局']);
  });

  it('is the first of all where nothing is typed, and never more than can be looked through', () => {
    const known = named(...Array.from({ length: 80 }, (_, index) => `单位${index}`));
    expect(offered(known, '')).toEqual(known.slice(0, 50));
  });
});
