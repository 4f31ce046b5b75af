import { z } from 'zod';
import { line, text } from '../../../src/plugins/newsroom/shared/contracts/text';

const lengthIn = (schema: z.ZodType) => (z.toJSONSchema(schema) as { maxLength?: number }).maxLength;

describe('A line that a person sends', () => {
  it.each([
    ['清淤\u200b工程', '清淤工程'],
    ['\ufeff清淤工程\u00ad', '清淤工程'],
    ['清淤\n工程', '清淤 工程'],
    ['　清淤工程　', '清淤工程'],
    ['\u202e清淤\u202c工程\u001b', '清淤工程'],
  ])('%j is read as %j', (sent, read) => {
    expect(line(20).parse(sent)).toBe(read);
  });

  it.each(['\u200b', '\u2060\u200e', '\u{e0041}\u{e0042}', '\n', '　'])('%j is empty', (sent) => {
    expect(line(20).min(1).safeParse(sent).success).toBe(false);
  });
});

describe('A limit of length', () => {
  it('counts a rare character once, as the OpenAPI document tells it', () => {
    expect([line(3).parse('𠮷𠮷𠮷'), text(3).parse('𠮷𠮷𠮷')]).toEqual(['𠮷𠮷𠮷', '𠮷𠮷𠮷']);
    expect(line(3).safeParse('𠮷𠮷𠮷𠮷').success).toBe(false);
    expect([lengthIn(line(3)), lengthIn(text(3).min(1))]).toEqual([3, 3]);
  });

  it('does not count what cannot be seen', () => {
    expect(line(2).parse('河\u200b道')).toBe('河道');
  });
});

describe('Text that a person sends', () => {
  it('keeps its lines', () => {
    expect(text(20).parse('一\r\n二\u2028三\t四')).toBe('一\n二\n三\t四');
  });
});
