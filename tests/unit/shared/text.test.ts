import { isStorable } from '../../../src/plugins/newsroom/shared/contracts/text';

describe('Text that a database keeps', () => {
  it.each(['', '河道', '𠮷野家', 'a\tb\n', '\u0001', '👩‍🌾'])('is %j', (text) => {
    expect(isStorable(text)).toBe(true);
  });

  it.each(['\u0000', '河\u0000道', '\ud842', '\udfb7', '河\ud842道', '\udfb7\ud842'])('is not %j', (text) => {
    expect(isStorable(text)).toBe(false);
  });
});
